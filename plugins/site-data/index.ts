import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import {factsDate, type Release} from '../../src/domain/age/factsDate';
import type {Dataset} from '../../src/domain/records/dataset';
import type {Section} from '../../src/schema/section';
import {pairPages as commonPairs, pairPageViews} from '../../src/domain/pair/pairPages';
import {toPairRecords} from '../../src/domain/pair/pairRecords';
import {toBreakViews} from '../../src/domain/views/breakView';
import type {Palette} from '../../src/domain/brand/palette';
import type {SiteShape} from '../brand/siteShape';
import {addDesignPages} from './addDesignPages';
import {addEmbedPages} from './addEmbedPages';
import {addPairPages} from './addPairPages';
import {addToolPages} from './addToolPages';
import {checkArticles, type CheckedArticle} from './checkArticles';
import {emitPageData} from './emitPageData';
import {loadDataset} from './loadDataset';
import {portableData} from './portableData';
import {BadRecordsError} from './problem';
import {readToday} from './today';
import {toSections} from './toSections';
import {toTrails} from './toTrails';
import {toTranslationFiles, translateDataset} from './translation';

export interface SiteData {
  /** The records that this site shows. */
  readonly dataset: Dataset;
  /** Every record: what is published as data, and what articles name. */
  readonly everything: Dataset;
  /** Filled once all plugins have loaded. */
  readonly articles: CheckedArticle[];
  readonly release: Release;
  /** The same articles as the navigation groups them. */
  readonly sections: Section[];
  /** The ways to the pages; see toTrails. */
  readonly trails: string[][];
}

function ownVersion(siteDir: string): string {
  const {version} = JSON.parse(readFileSync(`${siteDir}/package.json`, 'utf8')) as {version: string};
  return version;
}

const unchanged = (dataset: Dataset) => dataset;

interface Look {
  readonly shape?: SiteShape | undefined;
  /** The colours of the brand; undefined in a release, on which a brand is put later. */
  readonly palette?: Palette | undefined;
}

/** Loads data/ once, checks it, and gives each page the records that it names. */
export default function siteData(context: LoadContext, {shape, palette}: Look = {}): Plugin<SiteData> {
  const unlink = shape?.unlink ?? unchanged;
  const narrow = shape?.narrow ?? unchanged;

  return {
    name: 'site-data',

    getPathsToWatch: () => [`${context.siteDir}/data/**/*.yml`, `${context.siteDir}/src/css/tokens.css`],

    async loadContent() {
      const loaded = shape?.takeLoaded() ?? (await loadDataset(context.siteDir, readToday()));
      const everything = unlink(loaded);
      return {
        dataset: narrow(everything),
        everything,
        articles: [],
        sections: [],
        trails: [],
        release: {version: ownVersion(context.siteDir), factsOn: factsDate(everything)},
      };
    },

    getTranslationFiles: ({content}) => toTranslationFiles(content.everything),

    translateContent({content, translationFiles}) {
      const everything = translateDataset(content.everything, translationFiles);
      return {...content, everything, dataset: narrow(everything)};
    },

    async contentLoaded({content, actions}) {
      const pairPages = pairPageViews(toPairRecords(content.dataset));
      const screens = toBreakViews(content.everything);
      await emitPageData(content, {pairPages, screens}, actions.createData);
      actions.setGlobalData(content.release);
      const {addRoute} = actions;
      const createData = portableData(actions.createData, context.generatedFilesDir);
      const own = {createData, addRoute};
      const site = {hidden: shape?.hidden ?? new Set<string>(), baseUrl: context.baseUrl};
      await addPairPages(pairPages, own, context.baseUrl);
      const docs = `@site/${path.relative(context.siteDir, shape?.docs ?? path.join(context.siteDir, 'docs'))}`;
      await addToolPages({...content, screens}, own, {...site, docs, locale: context.i18n.currentLocale});
      await addEmbedPages({...content, pairPages}, own, site);
      await addDesignPages({...content, pairPages, screens}, own, {
        siteDir: context.siteDir,
        baseUrl: context.baseUrl,
        locale: context.i18n.currentLocale,
        palette,
      });
    },

    allContentLoaded({allContent}) {
      const own = allContent['site-data']?.default as SiteData | undefined;
      const docs = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent | undefined;
      if (own === undefined || docs === undefined) return Promise.resolve();
      const pages = docs.loadedVersions.flatMap((version) => version.docs);
      const {articles, problems} = checkArticles(pages, own.everything, {
        baseUrl: context.baseUrl,
        today: readToday(),
      });
      if (problems.length > 0) throw new BadRecordsError(problems, `${pages.length} articles`);
      own.articles.splice(0, own.articles.length, ...articles);
      const menus = Object.assign({}, ...docs.loadedVersions.map(({sidebars}) => sidebars)) as Parameters<
        typeof toSections
      >[0];
      own.sections.splice(0, own.sections.length, ...toSections(menus, articles));
      own.trails.splice(0, own.trails.length, ...toTrails(menus, articles, commonPairs(own.dataset)));
      return Promise.resolve();
    },
  };
}
