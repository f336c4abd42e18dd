import type {Dataset} from '../records/dataset';
import {buildTables} from '../support/buildTables';
import {cellAnchor, rowAnchor, rowsOf} from '../support/supportTable';

/** The page with the tables about devices. */
const devices = '/devices/';

/**
 * Where a fact can be seen, by "kind/id": an answer or a row of the tables, or an article. Facts
 * that no page shows are not in it. Of several places the first one on the page is named.
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
        for (const kind of kinds) add(`${kind}/${id}`, `${devices}#${rowAnchor(row.id)}`);
      }
      for (const column of table.columns) {
        const {current = [], earlier = []} = row.cells[column] ?? {};
        for (const {id} of [...current, ...earlier]) {
          add(`claims/${id}`, `${devices}#${cellAnchor(row.id, column)}`);
        }
      }
    }
  }
  for (const {id, capability} of dataset.claims) {
    if (capability.startsWith('api.')) add(`claims/${id}`, `${devices}#web-apis`);
  }
  for (const {id, article} of dataset.causes) {
    if (article !== undefined) add(`causes/${id}`, article);
  }
  return found;
}
