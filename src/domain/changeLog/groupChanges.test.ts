import {expect, it} from 'vitest';
import {aCause, aDataset} from '../../../tests/builders/records';
import {changeLog} from './changeLog';
import {groupChanges} from './groupChanges';

const history = (['added', 'confirmed', 'changed', 'expired'] as const).map((change) => ({
  on: '2026-11',
  change,
}));

it('groups by date, then puts what a reader must know first in front, then groups by kind', () => {
  const causes = [aCause({id: 'a', history}), aCause({id: 'b', history: [{on: '2027', change: 'added'}]})];
  const groups = groupChanges(changeLog(aDataset({causes, reproductions: []})));
  expect(groups.map(({date}) => date)).toEqual(['2027', '2026-11']);
  expect(groups[1]?.changes.map(({change}) => change)).toEqual(['changed', 'expired', 'added', 'confirmed']);
  expect(
    groups[1]?.changes[2]?.kinds.map(({kind, entries}) => [kind, entries.map(({record}) => record)]),
  ).toEqual([
    ['claims', ['windows-client']],
    ['causes', ['a']],
    ['subjects', ['windows']],
  ]);
});

it('makes nothing of nothing', () => {
  expect(groupChanges([])).toEqual([]);
});
