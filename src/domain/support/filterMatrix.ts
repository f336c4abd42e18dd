import {matrixColumns, type MatrixColumn} from './columnCapability';
import type {Matrix, MatrixGroup, MatrixRow} from './buildMatrix';
import type {Status} from './cell';

export interface MatrixFilter {
  readonly role?: MatrixColumn;
  readonly status?: Status;
}

export interface FilteredMatrix {
  readonly groups: readonly MatrixGroup[];
  readonly columns: readonly MatrixColumn[];
}

/**
 * The part of the matrix that an article asks for. A role keeps its column only; a status keeps the
 * rows in which a remaining column has it.
 */
export function filterMatrix(matrix: Matrix, filter: MatrixFilter): FilteredMatrix {
  const columns = matrixColumns.filter((column) => filter.role === undefined || column === filter.role);
  const keeps = (row: MatrixRow) =>
    filter.status === undefined || columns.some((column) => row.cells[column].status === filter.status);
  const groups = matrix.groups
    .map((group) => ({...group, rows: group.rows.filter(keeps)}))
    .filter((group) => group.rows.length > 0);
  return {groups, columns};
}
