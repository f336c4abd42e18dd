import type {SupportTables} from './buildTables';
import {countAnswers} from './countAnswers';
import {packTables, type PackedTables} from './packTables';
import {cellsOf, rowsOf, type SupportTable} from './supportTable';
import {tablePage, type TablePageId} from './tablePages';

/** What a page with tables is given. */
export interface PackedPage extends PackedTables {
  readonly page: TablePageId;
  /** The answers of the tables of all pages. Only the page that leads to the others says them. */
  readonly everywhere?: AnswersEverywhere;
}

export interface AnswersEverywhere {
  readonly all: number;
  readonly unknown: number;
}

function keep<T>(records: Readonly<Record<string, T>>, used: ReadonlySet<string>) {
  return Object.fromEntries(Object.entries(records).filter(([id]) => used.has(id)));
}

const sourcesNamedBy = (table: SupportTable) =>
  cellsOf(table).flatMap(({current, earlier}) =>
    [...current, ...earlier].flatMap(({evidence}) => evidence.map(({source}) => source)),
  );

/** The tables of one page, with only the sources and names that they use. */
export function tablesOfPage(all: SupportTables, page: TablePageId): SupportTables {
  const tables = all.tables.filter(({id}) => tablePage(page).tables.includes(id));
  const about = new Set(tables.flatMap((table) => rowsOf(table).flatMap((row) => row.about)));
  return {
    tables,
    sources: keep(all.sources, new Set(tables.flatMap(sourcesNamedBy))),
    aliases: keep(all.aliases, about),
    systems: keep(all.systems, about),
    providers: keep(all.providers, about),
    contexts: keep(all.contexts, about),
  };
}

/** The tables of one page as it carries them. */
export function packPage(all: SupportTables, page: TablePageId): PackedPage {
  const {all: answers, by} = countAnswers(all.tables.flatMap(cellsOf));
  return {
    ...packTables(tablesOfPage(all, page)),
    page,
    ...(page === 'systems' && {everywhere: {all: answers, unknown: by.unknown}}),
  };
}
