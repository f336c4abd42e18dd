import type {PluginContentLoadedActions} from '@docusaurus/types';
import type {Dataset} from '../../src/domain/records/dataset';
import {toCaseRecords} from '../../src/domain/views/caseView';
import {toProblemIndex} from '../../src/domain/views/problemIndex';

interface Site {
  readonly baseUrl: string;
  readonly locale: string;
}

/** Adds the pages that are tools of their own, each with the records that it works on. */
export async function addToolPages(
  dataset: Dataset,
  {createData, addRoute}: Pick<PluginContentLoadedActions, 'createData' | 'addRoute'>,
  {baseUrl, locale}: Site,
): Promise<void> {
  addRoute({
    path: `${baseUrl}search/`,
    component: '@site/src/pages/_SearchPage.tsx',
    modules: {index: await createData('problem-index.json', toProblemIndex(dataset, locale))},
    exact: true,
  });
  addRoute({
    path: `${baseUrl}agents/case/`,
    component: '@site/src/pages/_CasePage.tsx',
    modules: {records: await createData('case-records.json', toCaseRecords(dataset))},
    exact: true,
  });
}
