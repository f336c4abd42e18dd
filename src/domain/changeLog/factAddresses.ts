import type {Dataset} from '../records/dataset';
import {buildTables} from '../support/buildTables';
import {rowsOf} from '../support/supportTable';
import {cellAddress, rowAddress, tablePages} from '../support/tablePages';

/** The table of web features is folded on this page. */
const webFeatures = `${tablePages.systems.path}#web-apis`;

/**
 * Where a fact can be seen, by "kind/id": an answer or a row of the tables, or an article. Facts
 * that no page shows are not in it. Of several places the first one is named, in the order of the tables.
 */
export function factAddresses(dataset: Dataset): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (key: string, address: string) => {
    if (!found.has(key)) found.set(key, address);
  };
  for (const table of buildTables(dataset).tables) {
    for (const row of rowsOf(table)) {
      const kinds = ['subjects', 'platforms', 'contexts'];
      for (const id of row.about) {
        for (const kind of kinds) add(`${kind}/${id}`, rowAddress(table.id, row.id));
      }
      for (const column of table.columns) {
        const {current = [], earlier = []} = row.cells[column] ?? {};
        for (const {id} of [...current, ...earlier]) {
          add(`claims/${id}`, cellAddress(table.id, row.id, column));
        }
      }
    }
  }
  for (const {id, capability} of dataset.claims) {
    if (capability.startsWith('api.')) add(`claims/${id}`, webFeatures);
  }
  for (const {id, article} of dataset.causes) {
    if (article !== undefined) add(`causes/${id}`, article);
  }
  return found;
}
