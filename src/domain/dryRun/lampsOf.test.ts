import {describe, expect, it} from 'vitest';
import {legs} from '../../schema/vocabulary';
import {realData} from '../../../tests/realData';
import {answersOfDryRun, lampsOf, outcomes} from './lampsOf';

describe('what a dry run shows', () => {
  it.each(outcomes)('%s: it never says anything about the passkey or the site', (outcome) => {
    const {passkey, site} = lampsOf(outcome);
    expect([passkey, site]).toEqual(['not-tested', 'not-tested']);
  });

  it('only a phone that named the site shows that Bluetooth and the relay worked', () => {
    const shown = outcomes.filter((outcome) => {
      const {proximity, relay} = lampsOf(outcome);
      return proximity === 'worked' || relay === 'worked';
    });
    expect(shown).toEqual(['named']);
  });

  it('a stop is never followed by one that worked', () => {
    for (const outcome of outcomes) {
      const lamps = lampsOf(outcome);
      const first = legs.findIndex((leg) => ['stopped', 'one-of-these'].includes(lamps[leg]));
      const after = first < 0 ? [] : legs.slice(first + 1).map((leg) => lamps[leg]);
      expect([outcome, after.includes('worked')]).toEqual([outcome, false]);
    }
    expect(outcomes).toHaveLength(6);
  });

  it.each(outcomes)('%s: its answers are answers of checks on record', (outcome) => {
    const unknown = Object.entries(answersOfDryRun(outcome)).filter(
      ([id, answer]) =>
        !realData.checks.find((check) => check.id === id)?.answers.some((known) => known.id === answer),
    );
    expect(unknown).toEqual([]);
  });
});
