import type {FragmentState} from '../fragment/fragmentState';
import {matrixColumns, type MatrixColumn} from './applies';
import type {Matrix, MatrixGroup, MatrixRow} from './buildMatrix';
import {statuses} from './cell';

/** The filters of a matrix and their values; what its fragment may carry. */
export function filterSpec(matrix: Matrix) {
  return {
    os: matrix.groups.map((group) => group.os),
    role: matrixColumns,
    status: statuses,
  } as const;
}

export type MatrixFilter = FragmentState<ReturnType<typeof filterSpec>>;

export interface FilteredMatrix {
  readonly groups: readonly MatrixGroup[];
  readonly columns: readonly MatrixColumn[];
  readonly shown: number;
  readonly total: number;
}

const countRows = (groups: readonly MatrixGroup[]) =>
  groups.reduce((sum, group) => sum + group.rows.length, 0);

/**
 * Narrows the matrix. A role keeps its column only; a status keeps the rows in which a remaining
 * column has it.
 */
export function filterMatrix(matrix: Matrix, filter: MatrixFilter): FilteredMatrix {
  const columns = matrixColumns.filter((column) => filter.role === undefined || column === filter.role);
  const keeps = (row: MatrixRow) =>
    filter.status === undefined || columns.some((column) => row.cells[column].status === filter.status);
  const groups = matrix.groups
    .filter((group) => filter.os === undefined || group.os === filter.os)
    .map((group) => ({...group, rows: group.rows.filter(keeps)}))
    .filter((group) => group.rows.length > 0);
  return {groups, columns, shown: countRows(groups), total: countRows(matrix.groups)};
}
