import {cellAnchor, rowsOf, type SupportTable} from './supportTable';

/**
 * For each claim, the first cell among the tables of a page that rests on it. There it stands in full; later cells
 * name its sources and dates and link to it, or the page would say everything three times.
 */
export function claimHomes(tables: readonly SupportTable[]): Readonly<Record<string, string>> {
  const homes = tables.flatMap((table) =>
    rowsOf(table).flatMap(({id, cells}) =>
      table.columns.flatMap((column) => {
        const {current = [], earlier = []} = cells[column] ?? {};
        return [...current, ...earlier].map((claim) => [claim.id, cellAnchor(id, column)] as const);
      }),
    ),
  );
  return Object.fromEntries([...homes].reverse());
}
