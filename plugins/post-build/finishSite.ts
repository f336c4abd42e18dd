import path from 'node:path';
import type {Dataset} from '../../src/domain/records/dataset';
import type {Release} from '../../src/domain/age/factsDate';
import type {Section} from '../../src/schema/section';
import type {CheckedArticle} from '../site-data/checkArticles';
import {writeExports} from './exports/writeExports';
import type {SearchWords} from './search/loadWords';
import {writeSearchIndex} from './search/writeSearchIndex';
import {writeArticles} from './writeArticles';
import {writeDataFiles} from './writeDataFiles';
import {writeFeeds} from './writeFeeds';
import {writeRelease} from './writeRelease';
import {writeTrails} from './writeTrails';
import {compressFiles} from './hosting/compressFiles';
import {writeHosting} from './hosting/writeHosting';

/** What the rendered pages do not say themselves. */
interface SiteContent {
  readonly articles: readonly CheckedArticle[];
  /** The same articles as the navigation groups them. */
  readonly sections: readonly Section[];
  /** The ways to the pages, as paths below the base; the last of each is the page. */
  readonly trails: readonly (readonly string[])[];
  /** The records that the site shows. */
  readonly dataset: Dataset;
  /** Every record: what is published as data. */
  readonly everything: Dataset;
  /** @param addresses of all articles and their parts, for those who check the words against them */
  readonly wordsFor: (addresses: ReadonlySet<string>) => Promise<SearchWords>;
  readonly release: Release;
}

/** Where a site stands and what it is called. */
interface SiteFrame {
  /** The folder that holds what lies below the base. */
  readonly outDir: string;
  /** Scheme and host. */
  readonly siteUrl: string;
  /** With a slash at both ends. */
  readonly baseUrl: string;
  readonly siteTitle: string;
  /** What the site is for, in one line. */
  readonly tagline: string;
  readonly locale: string;
  /** As in the lang attribute of its pages. */
  readonly language: string;
  /** Origins that may show the embeds in a frame. */
  readonly embedOrigins: readonly string[];
  /** Where settings for servers go: beside the site. Without it, none are written. */
  readonly hostingDir?: string;
  readonly securityContact?: string;
  /** Whether to write compressed copies; without, a build that is only looked at is done sooner. */
  readonly compress: boolean;
}

/**
 * All that is made from rendered pages, in order, since later steps read what earlier ones wrote. It
 * needs no Docusaurus: the program that places a finished release runs it again.
 */
export async function finishSite(content: SiteContent, frame: SiteFrame): Promise<void> {
  const {articles, sections, trails, dataset, everything, wordsFor, release} = content;
  const {outDir, siteUrl, baseUrl, locale, siteTitle: title, tagline} = frame;
  const dataDir = path.join(outDir, 'data', 'v1');
  await writeDataFiles(everything, {dataDir, sections, shown: dataset});
  const entries = await writeArticles(articles, {outDir, dataDir, siteUrl, baseUrl});
  await writeTrails(trails, frame);
  await writeSearchIndex({articles, dataset}, outDir, {locale, wordsFor});
  await writeFeeds(dataset, articles, frame);
  const {version, factsOn: factsDate} = release;
  await writeExports(
    outDir,
    {title, tagline, siteUrl, baseUrl, version, factsDate},
    {sections, articles: entries},
  );
  await writeRelease(release, frame);
  await writeHosting(frame, release.factsOn);
  if (frame.compress) await compressFiles(outDir);
}
