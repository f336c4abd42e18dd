import {statuses, type Cell, type Status} from './cell';

export interface AnswerCounts {
  readonly all: number;
  readonly disputed: number;
  readonly by: Readonly<Record<Status, number>>;
}

/** How many cells have which answer; the unknown ones are counted like the others. */
export function countAnswers(cells: readonly Cell[]): AnswerCounts {
  const count = (keep: (cell: Cell) => boolean) => cells.filter(keep).length;
  return {
    all: cells.length,
    disputed: count(({disputed}) => disputed),
    by: Object.fromEntries(
      statuses.map((status) => [status, count((cell) => cell.status === status)]),
    ) as Record<Status, number>,
  };
}
