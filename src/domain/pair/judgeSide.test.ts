import {describe, expect, it} from 'vitest';
import {
  aCircumstance,
  aClaim,
  aDataset,
  anEngine,
  anEvidence,
  aSubject,
} from '../../../tests/builders/records';
import type {Claim} from '../../schema/claim';
import type {Dataset} from '../records/dataset';
import {judgeSide, productsOf} from './judgeSide';
import type {Setup} from './setup';
import {indexSupport} from './indexSupport';

const subjects = [
  aSubject({ownProvider: 'own'}),
  aSubject({id: 'chrome', kind: 'browser'}),
  aSubject({id: 'own', kind: 'provider'}),
  aSubject({id: 'other', kind: 'provider'}),
  anEngine(),
];
const contexts = [
  aCircumstance(),
  aCircumstance({id: 'private', order: 2}),
  aCircumstance({id: 'snap', order: 3, os: ['linux']}),
  aCircumstance({id: 'work-profile', order: 4, sides: ['phone']}),
];
const no: Partial<Claim> = {value: 'no', evidence: [anEvidence({says: 'no'})]};
const maybe: Partial<Claim> = {conditions: ['bluetooth-adapter']};

function judge(claims: readonly Partial<Claim>[], setup: Partial<Setup> = {}, over: Partial<Dataset> = {}) {
  const data = aDataset({subjects, contexts, claims: claims.map(aClaim), ...over});
  const found = judgeSide(indexSupport(data), {os: 'windows', ...setup}, 'client', 'client.hybrid.get');
  return {...found, claims: found.claims.map(({id}) => id)};
}

describe('without circumstances', () => {
  it('no claim is "not known"', () => {
    expect(judge([])).toEqual({level: 'unknown', claims: []});
  });

  it('a claim about the system speaks of each browser on it', () => {
    expect(judge([{id: 'os'}], {browser: 'chrome'})).toMatchObject({level: 'works', claims: ['os']});
  });

  it.each([
    ['the browser', {id: 'close', subject: ['windows', 'chrome']}],
    ['the engine', {id: 'close', subject: ['windows', 'windows-hello']}],
    ['the own password manager', {id: 'close', subject: ['windows', 'own']}],
  ])('a claim that also names %s is closer, and wins', (_name, close) => {
    const setup = {browser: 'chrome'};
    expect(judge([{id: 'os'}, {...close, ...no}], setup)).toMatchObject({level: 'no', claims: ['close']});
    expect(judge([{id: 'os', ...no}, close], setup)).toMatchObject({level: 'works', claims: ['close']});
  });

  it('of two that are as close, the worse one counts', () => {
    expect(judge([{id: 'a'}, {id: 'b', ...maybe}])).toMatchObject({level: 'works-if', claims: ['a', 'b']});
  });

  it.each([
    ['another browser', {subject: ['windows', 'firefox']}],
    ['another password manager', {subject: ['windows', 'other']}],
    ['another question', {capability: 'client.hybrid.create' as const}],
    ['a circumstance that is not given', {context: ['vm' as const]}],
  ])('a claim about %s says nothing', (_name, claim) => {
    expect(judge([claim], {browser: 'chrome'}).level).toBe('unknown');
  });

  it('a password manager that is named takes the place of the own one', () => {
    const claims = [
      {id: 'own', subject: ['windows', 'own']},
      {id: 'other', subject: ['windows', 'other'], ...no},
    ];
    expect(judge(claims).claims).toEqual(['own']);
    expect(judge(claims, {provider: 'other'}).claims).toEqual(['other']);
  });
});

describe('versions', () => {
  const claims = [
    {id: 'old', ...no, range: {windows: {until: '2'}}},
    {id: 'new', range: {windows: {from: '3'}}},
  ];

  it.each([
    ['the newest counts where none is named', undefined, 'new'],
    ['a named one counts', {from: '1', until: '1'}, 'old'],
    ['the newest of a range counts', {from: '1', until: '3'}, 'new'],
    ['the last of an old range counts', {until: '2'}, 'old'],
  ])('%s', (_name, windows, expected) => {
    expect(judge(claims, windows && {range: {windows}}).claims).toEqual([expected]);
  });

  it('a claim that ended says nothing of the newest', () => {
    expect(judge(claims.slice(0, 1)).level).toBe('unknown');
  });
});

describe('in a circumstance', () => {
  it('that no source speaks of, it is not known', () => {
    expect(judge([{id: 'os'}], {context: ['vm']})).toEqual({level: 'unknown', claims: [], context: 'vm'});
  });

  it.each([
    ['does not exist on this system', 'snap'],
    ['is a matter of the other device', 'work-profile'],
    ['has no record', 'flatpak'],
  ] as const)('that %s, nothing changes', (_name, context) => {
    expect(judge([{id: 'os'}], {context: [context]})).toMatchObject({level: 'works', claims: ['os']});
  });

  it('a claim about it makes the answer worse, and is named with it', () => {
    expect(judge([{id: 'os'}, {id: 'vm', context: ['vm'], ...maybe}], {context: ['vm']})).toMatchObject({
      level: 'works-if',
      claims: ['vm'],
      context: 'vm',
    });
  });

  it('a claim about it never makes the answer better', () => {
    const better = judge(
      [
        {id: 'os', ...no},
        {id: 'vm', context: ['vm']},
      ],
      {context: ['vm']},
    );
    expect(better).toMatchObject({level: 'no', claims: ['os']});
    expect(better.context).toBeUndefined();
  });

  it('that alone is known, the rest stays not known', () => {
    expect(judge([{id: 'vm', context: ['vm']}], {context: ['vm']}).level).toBe('unknown');
  });

  it('the closest claim about it wins', () => {
    const claims: Partial<Claim>[] = [
      {id: 'os'},
      {id: 'vm', context: ['vm'], ...no},
      {id: 'chrome-vm', subject: ['windows', 'chrome'], context: ['vm']},
    ];
    expect(judge(claims, {browser: 'chrome', context: ['vm']}).level).toBe('works');
    expect(judge(claims, {context: ['vm']}).level).toBe('no');
  });

  it('two circumstances each count, and the worse one decides', () => {
    const claims: Partial<Claim>[] = [
      {id: 'os'},
      {id: 'vm', context: ['vm'], ...maybe},
      {id: 'private', context: ['private'], ...no},
    ];
    expect(judge(claims, {context: ['private', 'vm']})).toMatchObject({level: 'no', context: 'private'});
  });

  it('a claim about both together counts with both, and not with one', () => {
    const claims: Partial<Claim>[] = [
      {id: 'os'},
      {id: 'vm', context: ['vm']},
      {id: 'private', context: ['private']},
      {id: 'both', context: ['vm', 'private'], ...no},
    ];
    expect(judge(claims, {context: ['private', 'vm']})).toMatchObject({level: 'no', claims: ['both']});
    expect(judge(claims, {context: ['vm']}).level).toBe('works');
  });

  it('questions other than showing and answering stay as they are', () => {
    const data = aDataset({subjects, contexts, claims: [aClaim({capability: 'channel.websocket'})]});
    const setup: Setup = {os: 'windows', context: ['vm']};
    expect(judgeSide(indexSupport(data), setup, 'client', 'channel.websocket').level).toBe('works');
  });
});

describe('when it was last seen', () => {
  it('is the oldest of the dates of the claims that decided', () => {
    const on = (observedOn: string) => ({evidence: [anEvidence({observedOn})]});
    expect(
      judge([
        {id: 'a', ...on('2026-03')},
        {id: 'b', ...on('2025-03')},
      ]).seenOn,
    ).toBe('2025-03');
  });
});

describe('asked twice', () => {
  it('it has one answer, and another index has its own', () => {
    const setup: Setup = {os: 'windows'};
    const index = indexSupport(aDataset({subjects, claims: [aClaim()]}));
    const other = indexSupport(aDataset({subjects, claims: []}));
    const ask = (of: typeof index) => judgeSide(of, setup, 'client', 'client.hybrid.get');
    expect(ask(index)).toBe(ask(index));
    expect(ask(other).level).toBe('unknown');
  });
});

it('the products of a device are its system, browser, password manager, scanner and engine', () => {
  const index = indexSupport(aDataset({subjects}));
  const setup: Setup = {os: 'windows', browser: 'chrome', scanner: 'lens'};
  expect(productsOf(setup, 'client', index)).toEqual(['windows', 'chrome', 'own', 'lens', 'windows-hello']);
  expect(productsOf({os: 'windows'}, 'authenticator', index)).toEqual(['windows', 'own']);
});
