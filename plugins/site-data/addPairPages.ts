import type {PluginContentLoadedActions} from '@docusaurus/types';
import {pairPageLinks, pairPageViews} from '../../src/domain/pair/pairPages';
import {toPairRecords} from '../../src/domain/pair/pairRecords';
import type {Dataset} from '../../src/domain/records/dataset';

/** Adds a page for each common pair, with its verdict worked out: it reads without script. */
export async function addPairPages(
  dataset: Dataset,
  {createData, addRoute}: Pick<PluginContentLoadedActions, 'createData' | 'addRoute'>,
  baseUrl: string,
): Promise<void> {
  const records = toPairRecords(dataset);
  const links = pairPageLinks(records);
  for (const {path, computer, phone, view} of pairPageViews(records)) {
    const pair = await createData(`pair-${computer.id}-${phone.id}.json`, {
      view,
      siblings: links.filter((link) => link.platform === computer.platform && link.path !== path),
      fragment: `computer=${computer.id}&phone=${phone.id}`,
    });
    addRoute({
      path: `${baseUrl}${path.slice(1)}`,
      component: '@site/src/pages/_PairPage.tsx',
      modules: {pair},
      exact: true,
    });
  }
}
