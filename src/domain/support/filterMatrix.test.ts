import {describe, expect, it} from 'vitest';
import {realData} from '../../../tests/realData';
import {buildMatrix} from './buildMatrix';
import {filterMatrix, type MatrixFilter} from './filterMatrix';

const matrix = buildMatrix(realData);
const rowIds = (filter: MatrixFilter) =>
  filterMatrix(matrix, filter).groups.flatMap(({rows}) => rows.map(({id}) => id));

describe('filterMatrix', () => {
  it('keeps everything without a filter', () => {
    expect(rowIds({})).toHaveLength(23);
    expect(filterMatrix(matrix, {}).columns).toEqual(['client', 'authenticator', 'linking']);
  });

  it('keeps one column for one question', () => {
    expect(filterMatrix(matrix, {role: 'linking'}).columns).toEqual(['linking']);
  });

  it('keeps the rows in which any column has the answer', () => {
    expect(rowIds({status: 'partial'})).toEqual(['android-gpm', 'android-thirdparty', 'android-nogms']);
  });

  it('asks only the remaining column for the answer', () => {
    expect(rowIds({status: 'partial', role: 'linking'})).toEqual(['android-gpm']);
  });

  it('leaves no empty group behind', () => {
    const {groups} = filterMatrix(matrix, {status: 'partial', role: 'linking'});
    expect(groups.map(({os}) => os)).toEqual(['android']);
  });
});
