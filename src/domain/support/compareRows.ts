import type {Cell} from './cell';
import {rowsOf, type Question, type SupportRow, type SupportTable} from './supportTable';

export interface ComparedAnswer {
  readonly question: Question;
  readonly first: Cell;
  readonly second: Cell;
  /** The two answers are not the same word. */
  readonly differs: boolean;
}

export interface Comparison {
  readonly first: SupportRow;
  readonly second: SupportRow;
  readonly answers: readonly ComparedAnswer[];
}

/** Two rows of a table, question by question. @returns undefined unless they are two rows of it */
export function compareRows(
  table: SupportTable,
  a: string | undefined,
  b: string | undefined,
): Comparison | undefined {
  const rows = rowsOf(table);
  const first = rows.find(({id}) => id === a);
  const second = rows.find(({id}) => id === b);
  if (first === undefined || second === undefined || first === second) return undefined;
  return {
    first,
    second,
    answers: table.columns.flatMap((question) => {
      const [one, other] = [first.cells[question], second.cells[question]];
      if (one === undefined || other === undefined) return [];
      return [{question, first: one, second: other, differs: one.status !== other.status}];
    }),
  };
}
