import type {Cell} from './cell';

/** The tables that are derived from the claims, in the order of their pages. */
export const tableIds = ['system', 'provider', 'circumstance', 'scanner', 'client', 'authenticator'] as const;
export type TableId = (typeof tableIds)[number];

/** The questions that columns ask. The first three are those of the matrix. */
export const questions = [
  'client',
  'authenticator',
  'linking',
  'client-create',
  'authenticator-create',
  'scan',
] as const;
export type Question = (typeof questions)[number];

export interface SupportRow {
  /** Unique among all tables: it stands in addresses. */
  readonly id: string;
  /** Left out where the row stands for everything of its group that no claim speaks of. */
  readonly name?: string;
  readonly versions?: string;
  /** The records that the row is about: systems, platforms, browsers, password managers, contexts. */
  readonly about: readonly string[];
  /** One cell for each column of the table. */
  readonly cells: Readonly<Partial<Record<Question, Cell>>>;
}

export interface SupportGroup {
  readonly id: string;
  /** Left out where the rows belong to no one system. */
  readonly name?: string;
  readonly rows: readonly SupportRow[];
}

export interface SupportTable {
  readonly id: TableId;
  readonly columns: readonly Question[];
  readonly groups: readonly SupportGroup[];
}

/** The place of a table, a row and a cell on their page, without "#"; tablePages.ts knows the page. */
export const tableAnchor = (table: TableId) => `table-${table}`;
export const rowAnchor = (row: string) => `row-${row}`;
export const cellAnchor = (row: string, column: Question) => `cell-${row}-${column}`;

export const rowsOf = (table: SupportTable): readonly SupportRow[] =>
  table.groups.flatMap((group) => group.rows);

/** The cells of a table, in reading order; only of the columns that it shows. */
export const cellsOf = (table: SupportTable): readonly Cell[] =>
  rowsOf(table).flatMap(({cells}) =>
    table.columns.flatMap((column) => {
      const cell = cells[column];
      return cell === undefined ? [] : [cell];
    }),
  );
