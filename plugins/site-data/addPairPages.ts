import type {PluginContentLoadedActions} from '@docusaurus/types';
import {toDevice} from '../../src/domain/pair/choices';
import {pairPages} from '../../src/domain/pair/pairPages';
import {toPairRecords} from '../../src/domain/pair/pairRecords';
import {toPairView} from '../../src/domain/pair/pairView';
import type {Dataset} from '../../src/domain/records/dataset';

/** Adds a page for each common pair, with its verdict worked out: it reads without script. */
export async function addPairPages(
  dataset: Dataset,
  {createData, addRoute}: Pick<PluginContentLoadedActions, 'createData' | 'addRoute'>,
  baseUrl: string,
): Promise<void> {
  const records = toPairRecords(dataset);
  const pages = pairPages(records);
  for (const {path, computer, phone} of pages) {
    const view = toPairView(records, toDevice(computer), toDevice(phone), 'get');
    const siblings = pages
      .filter((other) => (other.computer.platform === computer.platform) !== (other.path === path))
      .map((other) => ({
        path: other.path,
        view: toPairView(records, toDevice(other.computer), toDevice(other.phone), 'get'),
      }))
      .map(({path: to, view: {computer: from, phone: by, level}}) => ({
        path: to,
        computer: from,
        phone: by,
        level,
      }));
    const module = await createData(`pair-${computer.id}-${phone.id}.json`, {
      view,
      siblings,
      fragment: `computer=${computer.id}&phone=${phone.id}`,
    });
    addRoute({
      path: `${baseUrl}${path.slice(1)}`,
      component: '@site/src/pages/_PairPage.tsx',
      modules: {pair: module},
      exact: true,
    });
  }
}
