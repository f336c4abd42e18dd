import {expect, it} from 'vitest';
import {aCause, aClaim, aDataset, anEvidence} from '../../../tests/builders/records';
import {ageReport} from './ageReport';
import {monthsBetween} from './monthsBetween';

it.each([
  ['2026-11-25', '2026-11-25', 0],
  ['2026-10-26', '2026-11-25', 0],
  ['2026-10-25', '2026-11-25', 1],
  ['2026-05', '2026-11-25', 5],
  ['2024', '2026-11-25', 22],
])('from %s to %s are %d whole months', (date, day, months) => {
  expect(monthsBetween(date, day)).toBe(months);
});

it('tells articles that are due and records that rest on old evidence alone', () => {
  const data = aDataset({
    causes: [aCause({evidence: [{source: 'spec', observedOn: '2022-10', says: 'It says so.'}]})],
    claims: [aClaim({evidence: [anEvidence({observedOn: '2022'}), anEvidence({observedOn: '2026-11'})]})],
  });
  const articles = [
    {file: 'docs/old.mdx', lastVerified: '2026-01-02'},
    {file: 'docs/new.mdx', lastVerified: '2026-11-20'},
  ];
  const {looked, due, old} = ageReport(data, articles, '2026-11-25');
  expect(due).toEqual([{what: 'docs/old.mdx', newest: '2026-01-02', months: 10}]);
  expect(old).toEqual([{what: 'data/causes/bluetooth-off.yml', newest: '2022-10', months: 48}]);
  expect(looked).toBeGreaterThanOrEqual(4);
});
