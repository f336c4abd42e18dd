import type {PluginContentLoadedActions} from '@docusaurus/types';
import {pairPageLinks, type PairPageView} from '../../src/domain/pair/pairPages';

/** Adds a page for each common pair, with its verdict worked out: it reads without script. */
export async function addPairPages(
  pages: readonly PairPageView[],
  {createData, addRoute}: Pick<PluginContentLoadedActions, 'createData' | 'addRoute'>,
  baseUrl: string,
): Promise<void> {
  const links = pairPageLinks(pages);
  for (const {path, computer, phone, view} of pages) {
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
