import fs from 'node:fs/promises';
import path from 'node:path';
import {addressOf} from '../../../src/domain/search/address';
import {indexFile, type SearchIndex} from '../../../src/domain/search/searchIndex';
import type {Dataset} from '../../../src/domain/records/dataset';
import type {CheckedArticle} from '../../site-data/checkArticles';
import {articleSelector} from '../articleContent';
import {dropRepeated} from './dropRepeated';
import type {SearchWords} from './loadWords';
import {makeIndex} from './makeIndex';
import {readSections, type ReadSection} from './readSections';
import {toPage} from './toPages';

interface Content {
  readonly articles: readonly CheckedArticle[];
  readonly dataset: Dataset;
}

interface Language {
  readonly locale: string;
  /**
   * The words that the search knows beside those of the pages.
   * @param addresses of all articles and their parts, for those who check the words against them
   */
  readonly wordsFor: (addresses: ReadonlySet<string>) => Promise<SearchWords>;
}

/**
 * The search index of a site.
 * @param read the parts of each article, in the order of the articles
 * @throws BadRecordsError where the words of the search are wrong
 */
export async function indexOf(
  {articles, dataset}: Content,
  read: readonly (readonly ReadSection[])[],
  {locale, wordsFor}: Language,
): Promise<SearchIndex> {
  const addresses = articles.flatMap(({url}, at) => [
    url,
    ...read[at]!.map(({anchor}) => addressOf({url, anchor})),
  ]);
  const words = await wordsFor(new Set(addresses));
  const sections = dropRepeated(read);
  const pages = articles.map((article, at) =>
    toPage(
      article,
      dataset,
      sections[at]!.map(({anchor, heading, blocks}) => ({anchor, heading, text: blocks.join(' ')})),
    ),
  );
  pages.sort((a, b) => (a.url < b.url ? -1 : 1));
  return makeIndex(pages, dataset, words, locale);
}

/** Writes the search index of the rendered pages. */
export async function writeSearchIndex(data: Content, outDir: string, language: Language): Promise<void> {
  const read = await Promise.all(
    data.articles.map(async ({url}) =>
      readSections(await fs.readFile(path.join(outDir, url, 'index.html'), 'utf8'), articleSelector, url),
    ),
  );
  await fs.writeFile(path.join(outDir, indexFile), JSON.stringify(await indexOf(data, read, language)));
}
