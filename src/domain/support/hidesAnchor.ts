import type {SupportTables} from './buildTables';
import type {FilteredTables} from './filterTables';
import {cellAnchor, rowAnchor, rowsOf, tableAnchor, type SupportTable} from './supportTable';

const anchorsOf = (tables: readonly SupportTable[]) =>
  tables.flatMap((table) => [
    tableAnchor(table.id),
    ...rowsOf(table).flatMap(({id}) => [
      rowAnchor(id),
      ...table.columns.map((column) => cellAnchor(id, column)),
    ]),
  ]);

/** True where an address names a row or a cell that the filters have taken away. */
export function hidesAnchor(all: SupportTables, filtered: FilteredTables, anchor: string): boolean {
  return anchorsOf(all.tables).includes(anchor) && !anchorsOf(filtered.tables).includes(anchor);
}
