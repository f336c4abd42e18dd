import {describe, expect, it} from 'vitest';
import {anEngine, aSubject} from '../../../tests/builders/records';
import type {EngineRule} from '../../schema/subject';
import {findEngines} from './findEngines';
import type {Setup} from './setup';

const subjects = new Map([['windows', aSubject()]]);
const setup: Setup = {os: 'windows', browser: 'chrome'};

function find(rule: Partial<EngineRule>, over: Partial<Setup> = {}, role: EngineRule['role'] = 'client') {
  const engine = anEngine({answersFor: [{role: 'client', os: 'windows', ...rule}]});
  return findEngines({...setup, ...over}, role, [engine], subjects).length > 0;
}

describe('an engine answers', () => {
  const cases: readonly (readonly [string, Partial<EngineRule>, Partial<Setup>, boolean])[] = [
    ['on its system', {}, {}, true],
    ['on no other system', {os: 'linux'}, {}, false],
    ['in a browser of its list', {browsers: ['edge', 'chrome']}, {}, true],
    ['in no browser beyond its list', {browsers: ['edge']}, {}, false],
    ['in no unnamed browser, where it has a list', {browsers: ['chrome']}, {browser: undefined}, false],
    ['in an unnamed browser, where it has none', {}, {browser: undefined}, true],
    ['at the newest version', {range: {windows: {from: '3'}}}, {}, true],
    ['not after its last version', {range: {windows: {until: '3'}}}, {}, false],
    [
      'in an older version that it had',
      {range: {windows: {until: '3'}}},
      {range: {windows: {until: '2'}}},
      true,
    ],
    [
      'not before its first version',
      {range: {windows: {from: '3'}}},
      {range: {windows: {until: '2'}}},
      false,
    ],
    ['not by a range of a product that no record has', {range: {ghost: {from: '1'}}}, {}, false],
  ];

  it.each(cases)('%s', (_name, rule, over, expected) => {
    expect(find(rule, over)).toBe(expected);
  });

  it('in its role only', () => {
    expect([find({}, {}, 'authenticator'), find({role: 'authenticator'}, {}, 'authenticator')]).toEqual([
      false,
      true,
    ]);
  });

  it('by any of its rules', () => {
    const engine = anEngine({
      answersFor: [
        {role: 'client', os: 'linux'},
        {role: 'client', os: 'windows'},
      ],
    });
    expect(findEngines(setup, 'client', [engine], subjects)).toEqual([engine]);
  });
});
