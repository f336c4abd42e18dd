import type {FragmentState} from '../fragment/fragmentState';
import {toWords} from '../pair/toWords';
import type {SupportTables} from './buildTables';
import {statuses, type Cell} from './cell';
import {searchText, type WordOf} from './searchText';
import {questions, rowsOf, type Question, type SupportRow, type SupportTable} from './supportTable';
import {tablePage, type FilterKey, type TablePageId} from './tablePages';

/** What the answer filter offers: each status, and cells whose sources disagree. */
export const answers = [...statuses, 'disputed'] as const;
export type Answer = (typeof answers)[number];

/**
 * The choices that a page offers and that a reader can send; free text is none of them. A filter
 * that makes no sense there has no values.
 */
export function tablesSpec({tables, systems, providers, contexts}: SupportTables, page: TablePageId) {
  const {filters} = tablePage(page);
  const where = <T>(key: FilterKey, values: readonly T[]) => (filters.includes(key) ? values : []);
  const rows = tables.filter(({id}) => id === 'system').flatMap((table) => rowsOf(table).map(({id}) => id));
  return {
    os: where('os', Object.keys(systems)),
    role: where(
      'role',
      questions.filter((question) => tables.some(({columns}) => columns.includes(question))),
    ),
    status: where('status', answers),
    provider: where('provider', Object.keys(providers)),
    context: where('context', Object.keys(contexts)),
    a: rows,
    b: rows,
  } as const;
}

export type TablesSpec = ReturnType<typeof tablesSpec>;
export type TablesFilter = FragmentState<TablesSpec>;

export interface FilteredTables {
  /** Only tables with a row left, with the columns that are left. */
  readonly tables: readonly SupportTable[];
  readonly shown: number;
  readonly total: number;
}

const has = (cell: Cell | undefined, answer: Answer) =>
  cell !== undefined && (answer === 'disputed' ? cell.disputed : cell.status === answer);

const countRows = (tables: readonly SupportTable[]) =>
  tables.reduce((sum, table) => sum + rowsOf(table).length, 0);

function narrowColumns(table: SupportTable, role: Question | undefined): SupportTable {
  return role === undefined ? table : {...table, columns: table.columns.filter((column) => column === role)};
}

/**
 * Narrows the tables. A question keeps its column; an answer keeps the rows in which a remaining
 * column has it; every word of the query has to stand somewhere in a row.
 * @param wordOf the word that the page prints for a status
 */
export function filterTables(
  all: SupportTables,
  filter: TablesFilter,
  query: string,
  wordOf: WordOf,
): FilteredTables {
  const {os, role, status, provider, context} = filter;
  const about = [os, provider, context].filter((id) => id !== undefined);
  const wanted = toWords(query);
  const keeps = (row: SupportRow, group: string | undefined, columns: readonly Question[]) =>
    about.every((id) => row.about.includes(id)) &&
    (status === undefined || columns.some((column) => has(row.cells[column], status))) &&
    (wanted.length === 0 || contains(searchText(row, group, columns, all.aliases, wordOf), wanted));

  const tables = all.tables
    .map((table) => narrowColumns(table, role))
    .filter(({columns}) => columns.length > 0)
    .map((table) => ({
      ...table,
      groups: table.groups
        .map((group) => ({...group, rows: group.rows.filter((row) => keeps(row, group.name, table.columns))}))
        .filter(({rows}) => rows.length > 0),
    }))
    .filter(({groups}) => groups.length > 0);
  return {tables, shown: countRows(tables), total: countRows(all.tables)};
}

const contains = (text: string, wanted: readonly string[]) => wanted.every((word) => text.includes(word));
