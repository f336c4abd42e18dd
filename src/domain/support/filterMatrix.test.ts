import {describe, expect, it} from 'vitest';
import {realData} from '../../../tests/realData';
import {buildMatrix} from './buildMatrix';
import {filterMatrix, filterSpec, type MatrixFilter} from './filterMatrix';

const matrix = buildMatrix(realData);
const shown = (filter: MatrixFilter) => {
  const {groups, columns, ...counts} = filterMatrix(matrix, filter);
  return {...counts, columns, systems: groups.map(({os}) => os), rows: groups.flatMap(({rows}) => rows)};
};

describe('filterMatrix', () => {
  it('shows everything without a filter', () => {
    const {shown: count, total, columns} = shown({});
    expect({count, total, columns}).toEqual({
      count: 23,
      total: 23,
      columns: ['client', 'authenticator', 'linking'],
    });
  });

  it('keeps one system, and still says how many rows there are', () => {
    expect(shown({os: 'macos'})).toMatchObject({shown: 4, total: 23, systems: ['macos']});
  });

  it('keeps one column for one question', () => {
    expect(shown({role: 'linking'}).columns).toEqual(['linking']);
  });

  it('keeps the rows in which any column has the answer', () => {
    const {rows} = shown({status: 'partial'});
    expect(rows.map(({id}) => id)).toEqual(['android-gpm', 'android-thirdparty', 'android-nogms']);
  });

  it('asks only the remaining column for the answer', () => {
    const {rows} = shown({status: 'partial', role: 'linking'});
    expect(rows.map(({id}) => id)).toEqual(['android-gpm']);
  });

  it('leaves no empty group behind', () => {
    expect(shown({os: 'macos', status: 'partial'})).toMatchObject({shown: 0, systems: []});
  });
});

it('offers the systems that the matrix has, and no other', () => {
  expect(filterSpec(buildMatrix(realData, 'macos')).os).toEqual(['macos']);
});
