import type {PluginContentLoadedActions} from '@docusaurus/types';
import {pairPageLinks} from '../../src/domain/pair/pairPages';
import {toPairRecords} from '../../src/domain/pair/pairRecords';
import {buildTables} from '../../src/domain/support/buildTables';
import {tablePages} from '../../src/domain/support/tablePages';
import {packPage} from '../../src/domain/support/tablesOfPage';
import {toModelRecords} from '../../src/domain/views/modelRecords';
import {toReproductionView} from '../../src/domain/views/reproductionView';
import type {SiteData} from '.';
import type {PageViews} from './emitPageData';

interface Site {
  /** Addresses, without the base, of pages that the site does not have. */
  readonly hidden: ReadonlySet<string>;
  readonly baseUrl: string;
}

/**
 * Adds the pages that other sites show in a frame, each with the records that it draws. An embed of a
 * page that the site does not have is left out with it.
 */
export async function addEmbedPages(
  {dataset, everything, pairPages}: Pick<SiteData, 'dataset' | 'everything'> & Pick<PageViews, 'pairPages'>,
  {createData, addRoute}: Pick<PluginContentLoadedActions, 'createData' | 'addRoute'>,
  {baseUrl, hidden}: Site,
): Promise<void> {
  const add = async (
    name: string,
    page: 'Matrix' | 'Pair' | 'Fix' | 'Reproduction',
    fullPage: string,
    records: Readonly<Record<string, unknown>>,
  ) => {
    if (hidden.has(fullPage)) return;
    const prefix = `embed-${name.replaceAll('/', '-')}`;
    const given = Object.entries({...records, frame: {fullPage}});
    const modules = await Promise.all(
      given.map(async ([prop, data]) => [prop, await createData(`${prefix}-${prop}.json`, data)] as const),
    );
    addRoute({
      path: `${baseUrl}embed/${name}/`,
      component: `@site/src/pages/_Embed${page}Page.tsx`,
      modules: Object.fromEntries(modules),
      exact: true,
    });
  };
  const causes = new Map(everything.causes.map((cause) => [cause.id, cause]));
  const sources = new Map(everything.sources.map((source) => [source.id, source]));
  await add('matrix', 'Matrix', tablePages.systems.path, {
    tables: packPage(buildTables(dataset), 'systems'),
  });
  await add('pair', 'Pair', '/devices/pair/', {
    records: toPairRecords(dataset),
    links: pairPageLinks(pairPages),
  });
  await add('fix', 'Fix', '/fix/', {records: toModelRecords(dataset)});
  for (const reproduction of everything.reproductions) {
    // Several articles show it, and none is its own: the link leads to the front door.
    await add(`reproduction/${reproduction.id}`, 'Reproduction', '/', {
      record: toReproductionView(reproduction, causes, sources),
    });
  }
}
