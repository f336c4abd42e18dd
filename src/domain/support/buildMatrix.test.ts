import {describe, expect, it} from 'vitest';
import {realData} from '../../../tests/realData';
import {matrixColumns} from './columnCapability';
import {buildMatrix} from './buildMatrix';
import {expectedCells} from './expectedCells.fixture';

const matrix = buildMatrix(realData);
const rows = matrix.groups.flatMap((group) => group.rows);
const statusesOf = (row: (typeof rows)[number]) =>
  Object.fromEntries(matrixColumns.map((column) => [column, row.cells[column].status]));

describe('the matrix of the real records', () => {
  it('has the 23 rows that are expected, and no other', () => {
    expect(rows.map(({id}) => id).sort()).toEqual(Object.keys(expectedCells).sort());
    expect(rows).toHaveLength(23);
  });

  it.each(rows.map((row) => [row.id, row] as const))('derives the three cells of %s', (id, row) => {
    expect(statusesOf(row)).toEqual(expectedCells[id]);
  });

  it('would notice a claim that is missing', () => {
    const claims = realData.claims.filter(({id}) => id !== 'windows-11-client');
    const changed = buildMatrix({...realData, claims}).groups.flatMap((group) => group.rows);
    const row = changed.find(({id}) => id === 'win11-23h2')!;
    expect(statusesOf(row)).toEqual({...expectedCells['win11-23h2'], client: 'unknown'});
  });

  it('never says yes, no or partly without a claim to show for it', () => {
    const cells = rows.flatMap((row) => matrixColumns.map((column) => row.cells[column]));
    const silent = cells.filter(({current}) => current.length === 0).map(({status}) => status);
    expect(cells).toHaveLength(69);
    expect([...new Set(silent)].sort()).toEqual(['not-applicable', 'unknown']);
  });

  it('carries every source that a cell names', () => {
    const named = rows
      .flatMap((row) => Object.values(row.cells))
      .flatMap((cell) => [...cell.current, ...cell.earlier])
      .flatMap((claim) => claim.evidence.map(({source}) => source));
    expect(named.length).toBeGreaterThan(100);
    expect(Object.keys(matrix.sources).sort()).toEqual([...new Set(named)].sort());
  });

  it('keeps one operating system when asked for it', () => {
    const groups = buildMatrix(realData, 'macos').groups;
    expect(groups.map(({os, rows: {length}}) => [os, length])).toEqual([['macos', 4]]);
  });
});
