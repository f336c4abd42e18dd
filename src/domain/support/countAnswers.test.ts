import {expect, it} from 'vitest';
import {realTables} from '../../../tests/realViews';
import {notApplicable, type Cell} from './cell';
import {countAnswers} from './countAnswers';
import {cellsOf} from './supportTable';

it('counts each answer once, the unknown ones too', () => {
  const unknown: Cell = {...notApplicable, status: 'unknown'};
  const {all, by, disputed} = countAnswers([notApplicable, unknown, {...unknown, disputed: true}]);
  expect({all, disputed}).toEqual({all: 3, disputed: 1});
  expect(by).toMatchObject({unknown: 2, 'not-applicable': 1, yes: 0});
});

it('leaves no real answer out', () => {
  const cells = realTables.tables.flatMap(cellsOf);
  const {all, by} = countAnswers(cells);
  expect(Object.values(by).reduce((sum, n) => sum + n, 0)).toBe(all);
  expect(all).toBe(cells.length);
});
