import {describe, expect, it} from 'vitest';
import {aClaim, anEvidence} from '../../../tests/builders/records';
import type {Claim} from '../../schema/claim';
import {levels} from '../../schema/vocabulary';
import {best, levelOf, specialConditions, worst} from './level';

const says = (...answers: readonly ('yes' | 'no' | 'partial')[]) =>
  answers.map((answer) => anEvidence({says: answer}));

describe('what a claim means for a sign-in today', () => {
  const cases: readonly (readonly [string, Partial<Claim>, string])[] = [
    ['yes is "works"', {value: 'yes'}, 'works'],
    ['yes with what every sign-in needs is "works"', {conditions: ['bluetooth-on', 'internet']}, 'works'],
    ['yes with a special condition is "works, if"', {conditions: ['bluetooth-adapter']}, 'works-if'],
    ['yes with both kinds is "works, if"', {conditions: ['internet', 'bluetooth-permission']}, 'works-if'],
    ['partial is "works, if"', {value: 'partial', evidence: says('partial')}, 'works-if'],
    [
      'partial that mostly fails is "unlikely"',
      {value: 'partial', evidence: says('no', 'no', 'yes')},
      'unlikely',
    ],
    [
      'partial that fails as often as not is "works, if"',
      {value: 'partial', evidence: says('no', 'yes')},
      'works-if',
    ],
    ['a flag is "works, if"', {value: 'flag', evidence: says('partial')}, 'works-if'],
    ['a flag that mostly fails is "unlikely"', {value: 'flag', evidence: says('no')}, 'unlikely'],
    ['no is "does not work"', {value: 'no', evidence: says('no')}, 'no'],
    ['announced is "does not work" today', {value: 'announced', evidence: says('yes')}, 'no'],
  ];

  it.each(cases)('%s', (_name, over, expected) => {
    expect(levelOf(aClaim(over))).toBe(expected);
  });
});

describe('the conditions that make an "if"', () => {
  it.each(['bluetooth-on', 'internet', 'screen-lock', 'play-services'] as const)(
    '%s is none of them: every sign-in needs it',
    (condition) => {
      expect(specialConditions(aClaim({conditions: [condition]}))).toEqual([]);
    },
  );

  it.each(['bluetooth-adapter', 'bluetooth-permission', 'bluetooth-service-running'] as const)(
    '%s is one',
    (condition) => {
      expect(specialConditions(aClaim({conditions: ['internet', condition]}))).toEqual([condition]);
    },
  );
});

describe('the order of levels', () => {
  it('runs from the worst to the best, and an open question is better than reports of failure', () => {
    expect(levels).toEqual(['no', 'unlikely', 'unknown', 'works-if', 'works']);
  });

  it.each(levels.slice(1).map((better, i) => [levels[i]!, better] as const))(
    '%s is worse than %s, whichever is said first',
    (worse, better) => {
      expect([worst([worse, better]), worst([better, worse])]).toEqual([worse, worse]);
      expect([best([worse, better]), best([better, worse])]).toEqual([better, better]);
    },
  );

  it('has "works" as the worst of none, and "unknown" as the best of none', () => {
    expect([worst([]), best([])]).toEqual(['works', 'unknown']);
  });
});
