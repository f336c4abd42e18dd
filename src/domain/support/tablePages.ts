import {cellAnchor, rowAnchor, type Question, type TableId} from './supportTable';

/** What the filters of a page can ask for. */
export const filterKeys = ['os', 'role', 'status', 'provider', 'context'] as const;
export type FilterKey = (typeof filterKeys)[number];

interface TablePage {
  /** The page under docs/ that prints the tables. */
  readonly path: `/${string}/`;
  readonly tables: readonly TableId[];
  /** Only filters with something to choose on this page. */
  readonly filters: readonly FilterKey[];
}

/**
 * Which table stands on which page; the only place that says so. Each page carries what its reader
 * looks for: all tables on one page were 460 KB.
 */
export const tablePages = {
  systems: {
    path: '/devices/',
    tables: ['system'],
    filters: ['os', 'role', 'status', 'provider', 'context'],
  },
  'password-managers': {
    path: '/devices/password-managers/',
    tables: ['provider'],
    filters: ['os', 'role', 'status', 'provider'],
  },
  circumstances: {
    path: '/devices/circumstances/',
    tables: ['circumstance'],
    filters: ['os', 'role', 'status', 'context'],
  },
  scanners: {path: '/devices/scanners/', tables: ['scanner'], filters: ['os', 'status']},
  roles: {
    path: '/devices/roles/',
    tables: ['client', 'authenticator'],
    filters: ['os', 'role', 'status', 'context'],
  },
} as const satisfies Readonly<Record<string, TablePage>>;

export type TablePageId = keyof typeof tablePages;
export const tablePageIds = Object.keys(tablePages) as readonly TablePageId[];

export const tablePage = (id: TablePageId): TablePage => tablePages[id];

function pathOf(table: TableId): string {
  const page = tablePageIds.map(tablePage).find(({tables}) => tables.includes(table));
  if (page === undefined) throw new Error(`No page holds the table "${table}"; name one in tablePages.ts`);
  return page.path;
}

/** Where a row and a cell can be seen: the path of its page and its anchor there. */
export const rowAddress = (table: TableId, row: string) => `${pathOf(table)}#${rowAnchor(row)}`;
export const cellAddress = (table: TableId, row: string, column: Question) =>
  `${pathOf(table)}#${cellAnchor(row, column)}`;
