import type {Question, SupportGroup, SupportRow, SupportTable} from './supportTable';

/** A table with something else in its cells. */
export type TableOf<C> = Omit<SupportTable, 'groups'> & {
  readonly groups: readonly (Omit<SupportGroup, 'rows'> & {
    readonly rows: readonly (Omit<SupportRow, 'cells'> & {
      readonly cells: Readonly<Partial<Record<Question, C>>>;
    })[];
  })[];
};

/** The same table with each cell swapped. */
export function mapCells<A, B>(table: TableOf<A>, swap: (cell: A) => B): TableOf<B> {
  const swapAll = (cells: Readonly<Partial<Record<Question, A>>>) =>
    Object.fromEntries(Object.entries(cells).map(([question, cell]) => [question, swap(cell)])) as Partial<
      Record<Question, B>
    >;
  return {
    ...table,
    groups: table.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({...row, cells: swapAll(row.cells)})),
    })),
  };
}
