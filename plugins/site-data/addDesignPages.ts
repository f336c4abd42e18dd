import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {PluginContentLoadedActions} from '@docusaurus/types';
import type {Palette} from '../../src/domain/brand/palette';
import {designTokens} from '../../src/domain/design/designTokens';
import type {PairPageView} from '../../src/domain/pair/pairPages';
import type {Dataset} from '../../src/domain/records/dataset';
import {toShowcaseRecords} from '../../src/domain/examples/showcaseRecords';
import type {BreakView} from '../../src/domain/views/breakView';

interface Site {
  readonly siteDir: string;
  readonly baseUrl: string;
  readonly locale: string;
  /** Undefined in a release, on which a brand is put later. */
  readonly palette: Palette | undefined;
}

interface Shown {
  readonly dataset: Dataset;
  readonly everything: Dataset;
  readonly pairPages: readonly PairPageView[];
  readonly screens: Readonly<Record<string, BreakView>>;
}

/** Adds the page of tokens and the page that shows every component, each with its own data. */
export async function addDesignPages(
  {dataset, everything, pairPages, screens}: Shown,
  {createData, addRoute}: Pick<PluginContentLoadedActions, 'createData' | 'addRoute'>,
  {siteDir, baseUrl, locale, palette}: Site,
): Promise<void> {
  const css = readFileSync(path.join(siteDir, 'src', 'css', 'tokens.css'), 'utf8');
  addRoute({
    path: `${baseUrl}about/design/`,
    component: '@site/src/pages/_DesignPage.tsx',
    modules: {tokens: await createData('design-tokens.json', designTokens(css, palette))},
    exact: true,
  });
  const records = toShowcaseRecords(everything, {dataset, pairPages, screens, locale});
  addRoute({
    path: `${baseUrl}about/design/components/`,
    component: '@site/src/pages/_ComponentsPage.tsx',
    modules: {records: await createData('showcase-records.json', records)},
    exact: true,
  });
}
