import {plainSource, type CitedSource} from '../views/citedSource';
import {buildMatrix} from './buildMatrix';
import type {SupportData} from './cellMaker';
import {circumstanceTable} from './circumstanceTable';
import {providerTable} from './providerTable';
import {ofOwnSystems} from './ofOwnSystems';
import {authenticatorTable, clientTable} from './roleTables';
import {scannerTable} from './scannerTable';
import {cellsOf, rowsOf, type SupportTable} from './supportTable';
import {systemTable} from './systemTable';

export interface SupportTables {
  readonly tables: readonly SupportTable[];
  /** Every source that a cell names. */
  readonly sources: Readonly<Record<string, CitedSource>>;
  /** What people may call the records that rows are about. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  /** The names of what can be chosen in a filter. */
  readonly systems: Readonly<Record<string, string>>;
  readonly providers: Readonly<Record<string, string>>;
  readonly contexts: Readonly<Record<string, string>>;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

const namesOf = (records: readonly Named[], used: ReadonlySet<string>) =>
  Object.fromEntries(records.filter(({id}) => used.has(id)).map(({id, name}) => [id, name]));

/** Every table about devices, of all pages. Nothing in them is typed by hand. */
export function buildTables(data: SupportData): SupportTables {
  const tables = [
    systemTable(buildMatrix(data), data),
    providerTable(data),
    circumstanceTable(data),
    scannerTable(data),
    clientTable(data),
    authenticatorTable(data),
  ].map((table) => ofOwnSystems(table, data));
  const about = new Set(tables.flatMap((table) => rowsOf(table).flatMap((row) => row.about)));
  const named = new Set(
    tables.flatMap((table) =>
      cellsOf(table).flatMap(({current, earlier}) =>
        [...current, ...earlier].flatMap(({evidence}) => evidence.map(({source}) => source)),
      ),
    ),
  );
  const {subjects, platforms, contexts} = data;
  const called = [...subjects, ...contexts, ...platforms].filter(({id}) => about.has(id));
  return {
    tables,
    sources: Object.fromEntries(
      data.sources.filter(({id}) => named.has(id)).map((source) => [source.id, plainSource(source)]),
    ),
    aliases: Object.fromEntries(called.map(({id, name, aliases}) => [id, [name, ...aliases]])),
    systems: namesOf(
      subjects.filter(({kind}) => kind === 'os'),
      about,
    ),
    providers: namesOf(
      subjects.filter(({kind}) => kind === 'provider'),
      about,
    ),
    contexts: namesOf(contexts, about),
  };
}
