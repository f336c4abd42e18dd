import type {PluginContentLoadedActions} from '@docusaurus/types';
import type {Dataset} from '../../src/domain/records/dataset';
import type {PageViews} from './emitPageData';
import {printed, printedFolder, printPage} from '../../src/domain/print/edition';
import {toConsoleRecords} from '../../src/domain/views/consoleRecords';
import {toModelRecords} from '../../src/domain/views/modelRecords';
import {toSimulatorRecords} from '../../src/domain/views/simulatorRecords';
import {toProblemIndex} from '../../src/domain/views/problemIndex';

interface Site {
  /** Addresses, without the base, of pages that the site does not have. */
  readonly hidden: ReadonlySet<string>;
  readonly baseUrl: string;
  readonly locale: string;
  /** The folder of the articles, as the bundler finds it. */
  readonly docs: string;
}

/** Adds the pages that are tools of their own, each with the records that it works on. */
export async function addToolPages(
  {
    dataset,
    everything,
    screens,
  }: {readonly dataset: Dataset; readonly everything: Dataset} & Pick<PageViews, 'screens'>,
  {createData, addRoute: add}: Pick<PluginContentLoadedActions, 'createData' | 'addRoute'>,
  {baseUrl, locale, hidden, docs}: Site,
): Promise<void> {
  const addRoute: typeof add = (route) => {
    if (!hidden.has(`/${route.path.slice(baseUrl.length)}`)) add(route);
  };
  addRoute({
    path: `${baseUrl}search/`,
    component: '@site/src/pages/_SearchPage.tsx',
    modules: {index: await createData('problem-index.json', toProblemIndex(dataset, locale))},
    exact: true,
  });
  const records = await createData('model-records.json', toModelRecords(dataset));
  addRoute({
    path: `${baseUrl}agents/case/`,
    component: '@site/src/pages/_CasePage.tsx',
    modules: {records},
    exact: true,
  });
  addRoute({
    path: `${baseUrl}agents/console/`,
    component: '@site/src/pages/_ConsolePage.tsx',
    modules: {records, beside: await createData('console-records.json', toConsoleRecords(dataset, screens))},
    exact: true,
  });
  addRoute({
    path: `${baseUrl}${printPage.slice(1)}`,
    component: '@site/src/pages/_PrintPage.tsx',
    modules: Object.fromEntries(printed.map((page) => [page, `${docs}${printedFolder}${page}.mdx`])),
    exact: true,
  });
  addRoute({
    path: `${baseUrl}tools/simulator/`,
    component: '@site/src/pages/_SimulatorPage.tsx',
    modules: {records: await createData('simulator-records.json', toSimulatorRecords(everything))},
    exact: true,
  });
  addRoute({
    path: `${baseUrl}fix/`,
    component: '@site/src/pages/_FixPage.tsx',
    modules: {records},
    exact: true,
  });
}
