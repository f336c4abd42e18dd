import {describe, expect, it} from 'vitest';
import {
  aCircumstance,
  aDataset,
  anEngine,
  aPlatform,
  aProcedure,
  aSubject,
} from '../../../tests/builders/records';
import {realData} from '../../../tests/realData';
import type {EngineRule} from '../../schema/subject';
import {checkEngines} from './checkEngines';
import type {Dataset} from './dataset';

const chrome = aSubject({id: 'chrome', kind: 'browser'});
const hello = anEngine();
const other = (...answersFor: readonly EngineRule[]) => anEngine({id: 'other', answersFor: [...answersFor]});
const client = {role: 'client', os: 'windows'} as const;

const valid: Partial<Dataset> = {
  subjects: [aSubject(), chrome, hello],
  platforms: [aPlatform({browsers: ['chrome'], pageBrowsers: ['chrome']})],
  contexts: [aCircumstance({alone: 'windows-pc'})],
  procedures: [aProcedure()],
};
const where = (over: Partial<Dataset> = {}) =>
  checkEngines(aDataset({...valid, ...over})).map(({kind, id, path}) => `${kind} ${id} ${path.join('.')}`);
const withEngines = (...engines: readonly ReturnType<typeof anEngine>[]) => ({
  subjects: [aSubject(), chrome, ...engines],
});

it('finds nothing wrong with a small dataset, nor with the records of this project', () => {
  expect(where()).toEqual([]);
  expect(realData.platforms.length).toBeGreaterThan(10);
  expect(checkEngines(realData)).toEqual([]);
});

describe('two engines', () => {
  it('may not answer for the same platform', () => {
    const [finding] = checkEngines(aDataset({...valid, ...withEngines(hello, other(client))}));
    expect(finding).toMatchObject({
      kind: 'subjects',
      id: 'other',
      path: ['answersFor'],
      found: 'an answer as client for windows-pc, where windows-hello answers, too',
    });
  });

  it('may not answer in the same browser', () => {
    expect(where(withEngines(hello, other({...client, browsers: ['chrome']})))).toEqual([
      'subjects other answersFor',
    ]);
  });

  it.each([
    ['in another role', {...client, role: 'authenticator' as const}],
    ['on another system', {...client, os: 'linux'}],
    ['in a browser that no platform has', {...client, browsers: ['firefox']}],
    ['in versions before', {...client, range: {windows: {until: '2'}}}],
  ])('may answer %s', (_name, rule) => {
    expect(where(withEngines(hello, other(rule)))).toEqual([]);
  });
});

describe('the range of a rule', () => {
  it.each([
    ['from a version that is no release', {windows: {from: '9'}}, 'windows.from'],
    ['until a version that is no release', {windows: {until: '9'}}, 'windows.until'],
    ['of a product that the rule does not name', {chrome: {from: '1'}}, 'chrome'],
  ])('may not be %s', (_name, range, at) => {
    const engine = anEngine({answersFor: [{...client, range}]});
    expect(where(withEngines(engine))).toEqual([`subjects windows-hello answersFor.0.range.${at}`]);
  });

  it('may be of a browser that the rule names', () => {
    const engine = anEngine({answersFor: [{...client, browsers: ['chrome'], range: {chrome: {from: '2'}}}]});
    expect(where(withEngines(engine))).toEqual([]);
  });
});

describe('a procedure', () => {
  it.each([
    ['names what is no engine', {engine: 'chrome'}],
    ['names an engine that has not its role', {role: 'authenticator' as const}],
  ])('may not be one that %s', (_name, over) => {
    expect(where({procedures: [aProcedure(over)]})).toEqual(['procedures windows-hello-shows-code engine']);
  });

  it('may not repeat what another one covers', () => {
    const again = aProcedure({id: 'again', operations: ['create', 'get']});
    expect(where({procedures: [aProcedure(), again]})).toEqual(['procedures again operations.1']);
  });

  it('may cover another operation of the same engine', () => {
    expect(where({procedures: [aProcedure(), aProcedure({id: 'again', operations: ['create']})]})).toEqual(
      [],
    );
  });
});

describe('names that do not fit', () => {
  const cases: readonly (readonly [string, Partial<Dataset>, string])[] = [
    [
      'a page for a browser that the platform has not',
      {platforms: [aPlatform({browsers: ['chrome'], pageBrowsers: ['chrome', 'edge']})]},
      'platforms windows-pc pageBrowsers.1',
    ],
    [
      'a browser as the passkey store of a system',
      {subjects: [aSubject({ownProvider: 'chrome'}), chrome, hello]},
      'subjects windows ownProvider',
    ],
    [
      'a platform on which a circumstance cannot be',
      {contexts: [aCircumstance({os: ['linux'], alone: 'windows-pc'})]},
      'contexts vm alone',
    ],
  ];

  it.each(cases)('%s', (_name, over, expected) => {
    expect(where(over)).toEqual([expected]);
  });

  it('what does not exist at all is left to the check of references', () => {
    const over = {
      subjects: [aSubject({ownProvider: 'ghost'}), chrome, hello],
      contexts: [aCircumstance({alone: 'ghost'})],
      procedures: [aProcedure({engine: 'ghost'})],
    };
    expect(where(over)).toEqual([]);
  });
});
