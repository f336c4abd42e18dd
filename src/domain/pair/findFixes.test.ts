import {describe, expect, it} from 'vitest';
import {aClaim, aDataset, anEvidence, aPlatform, aSubject} from '../../../tests/builders/records';
import type {Claim} from '../../schema/claim';
import {findFixes} from './findFixes';
import type {Setup} from './setup';
import {indexSupport} from './indexSupport';
import type {Reason} from './verdict';

const browsers = ['chrome', 'edge', 'firefox'];
const subjects = [
  aSubject(),
  aSubject({id: 'android', formFactor: 'phone'}),
  ...browsers.map((id) => aSubject({id, kind: 'browser', name: id})),
];
const platforms = [aPlatform({browsers})];
const no: Partial<Claim> = {value: 'no', evidence: [anEvidence({says: 'no'})]};

const aReason = (over: Partial<Reason> = {}): Reason => ({
  link: 'offer',
  side: 'computer',
  level: 'no',
  claims: [],
  conditions: [],
  ...over,
});

function fix(reason: Partial<Reason>, claims: readonly Partial<Claim>[] = [], setup: Partial<Setup> = {}) {
  const index = indexSupport(aDataset({subjects, platforms, claims: claims.map(aClaim)}));
  return findFixes(index, aReason(reason), {os: 'windows', ...setup}, 'get');
}

const onPhone = {kind: 'on-phone'};

it('the last way is always the phone itself', () => {
  expect(fix({})).toEqual([onPhone]);
  expect(fix({link: 'relay', side: 'both', level: 'unknown'})).toEqual([onPhone]);
});

it('a circumstance comes first', () => {
  expect(fix({context: 'vm', conditions: ['bluetooth-adapter']})).toEqual([
    {kind: 'context', context: 'vm'},
    {kind: 'condition', condition: 'bluetooth-adapter'},
    onPhone,
  ]);
});

describe('another browser', () => {
  const claims: Partial<Claim>[] = [
    {id: 'c', subject: ['windows', 'chrome']},
    {id: 'e', subject: ['windows', 'edge'], conditions: ['bluetooth-adapter']},
    {id: 'f', subject: ['windows', 'firefox'], ...no},
  ];

  it.each([
    ['is named where it does better than this one', {level: 'no'}, {browser: 'firefox'}, ['chrome', 'edge']],
    ['is not the one in hand', {level: 'unknown'}, {browser: 'chrome'}, ['edge']],
  ] as const)('%s', (_name, reason, setup, names) => {
    expect(fix(reason, claims, setup)).toEqual([{kind: 'browser', browsers: names}, onPhone]);
  });

  it.each([
    ['where this one works with a condition', {level: 'works-if'}],
    ['where another link is weak', {link: 'channel', side: 'both'}],
  ] as const)('is not named %s', (_name, reason) => {
    expect(fix(reason, claims, {browser: 'firefox'})).toEqual([onPhone]);
  });

  it('is not named where nothing is known of it', () => {
    expect(fix({level: 'unlikely'}, [], {browser: 'firefox'})).toEqual([onPhone]);
  });
});

describe('a newer version', () => {
  const old = {range: {windows: {until: '2'}}};

  it('is named where one works and the one in hand is older', () => {
    expect(fix({}, [{range: {windows: {from: '3'}}}], old)).toEqual([
      {kind: 'update', subject: 'windows', version: '3'},
      onPhone,
    ]);
  });

  it('of the browser is named, too', () => {
    const claim = {subject: ['windows', 'chrome'], range: {chrome: {from: '4'}}};
    const setup = {browser: 'chrome', range: {chrome: {from: '2', until: '2'}}};
    expect(fix({}, [claim], setup)).toContainEqual({kind: 'update', subject: 'chrome', version: '4'});
  });

  it.each([
    ['where it does not work either', [{...no, range: {windows: {from: '3'}}}], old],
    ['where the one in hand is the newest', [{range: {windows: {from: '3'}}}], {}],
    [
      'where it works in a circumstance only',
      [{context: ['vm' as const], range: {windows: {from: '3'}}}],
      old,
    ],
    ['where it is of another browser', [{subject: ['windows', 'edge'], range: {windows: {from: '3'}}}], old],
  ])('is not named %s', (_name, claims, setup) => {
    expect(fix({}, claims, setup).filter(({kind}) => kind === 'update')).toEqual([]);
  });
});

describe('of the phone', () => {
  it('another scanner is named where reading is weak', () => {
    expect(fix({link: 'scan', side: 'phone'}, [], {os: 'android'})).toEqual([{kind: 'scanner'}, onPhone]);
  });

  it('another device is named where this one is no phone', () => {
    const reason = {link: 'passkey', side: 'phone'} as const;
    expect(fix(reason, [], {os: 'windows'})).toEqual([{kind: 'other-device'}, onPhone]);
    expect(fix(reason, [], {os: 'android'})).toEqual([onPhone]);
  });
});
