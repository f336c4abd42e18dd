import {platformsOf} from './platformsOf';
import {matrixColumns} from './columnCapability';
import type {Matrix} from './buildMatrix';
import {stackSubjects} from './stackSubjects';
import type {SupportData} from './cellMaker';
import type {SupportTable} from './supportTable';

/** The matrix as one of the tables of the page. */
export function tableOfMatrix(
  matrix: Matrix,
  aboutOf: (row: string) => readonly string[] = () => [],
): SupportTable {
  return {
    id: 'system',
    columns: matrixColumns,
    groups: matrix.groups.map(({os, name, rows}) => ({
      id: os,
      name,
      rows: rows.map((row) => ({
        id: row.id,
        name: row.name,
        versions: row.versions,
        about: aboutOf(row.id),
        cells: row.cells,
      })),
    })),
  };
}

/** The matrix with what each row is about, so that it can be narrowed and searched. */
export function systemTable(matrix: Matrix, data: SupportData): SupportTable {
  const stacks = new Map(data.stacks.map((stack) => [stack.id, stack]));
  return tableOfMatrix(matrix, (id) => {
    const stack = stacks.get(id)!;
    return [...stackSubjects(stack), ...platformsOf(stack, data), ...(stack.context ?? [])];
  });
}
