import {describe, expect, it} from 'vitest';
import {aClaim, anEvidence} from '../../../tests/builders/records';
import {freshestDate, freshnessOf, newestOf, oldestOf} from './freshness';

describe('how old evidence is', () => {
  it.each([
    ['of today is fresh', '2026-11-23', 'fresh'],
    ['of 180 days ago is fresh', '2026-05-27', 'fresh'],
    ['of 181 days ago is due', '2026-05-26', 'due'],
    ['of 365 days ago is due', '2025-11-23', 'due'],
    ['of 366 days ago is old', '2025-11-22', 'old'],
    ['of a day to come is fresh', '2026-12-24', 'fresh'],
    ['of a month counts from its last day', '2026-05', 'fresh'],
    ['of the month before that is due', '2026-04', 'due'],
    ['of a year counts from its last day', '2026', 'fresh'],
    ['of the year before is due until late in the next', '2025', 'due'],
    ['of two years ago is old', '2024', 'old'],
  ])('evidence %s', (_name, date, expected) => {
    expect(freshnessOf(date, '2026-11-23')).toBe(expected);
  });

  it('knows leap years', () => {
    expect([freshnessOf('2024-02', '2024-08-27'), freshnessOf('2024-02', '2024-08-28')]).toEqual([
      'fresh',
      'due',
    ]);
  });
});

describe('when a claim was last seen to hold', () => {
  it.each([
    ['is the newest evidence that says the same', 'yes', '2026-03-01'],
    ['does not count evidence that says otherwise', 'no', '2026-09-01'],
    ['counts every piece where the claim is partial', 'partial', '2026-09-01'],
    ['counts every piece where none says the same', 'announced', '2026-09-01'],
  ] as const)('%s', (_name, value, expected) => {
    const evidence = [
      anEvidence({says: 'yes', observedOn: '2026-03-01'}),
      anEvidence({says: 'no', observedOn: '2026-09-01'}),
      anEvidence({says: 'yes', observedOn: '2025-03-01'}),
    ];
    expect(freshestDate(aClaim({value, evidence}))).toBe(expected);
  });
});

describe('the oldest and the newest of dates', () => {
  const dates = ['2026', '2026-04-10', '2025-12', '2026-12-30'];

  it('compare a month and a year by their last day', () => {
    expect([oldestOf(dates), newestOf(dates)]).toEqual(['2025-12', '2026']);
  });

  it('do not change the list, and there is none of none', () => {
    expect([oldestOf([]), newestOf([]), dates[0]]).toEqual([undefined, undefined, '2026']);
  });
});
