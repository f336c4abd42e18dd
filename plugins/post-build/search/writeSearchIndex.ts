import fs from 'node:fs/promises';
import path from 'node:path';
import {addressOf} from '../../../src/domain/search/address';
import {indexFile} from '../../../src/domain/search/searchIndex';
import type {SiteData} from '../../site-data';
import {articleSelector} from '../articleContent';
import {dropRepeated} from './dropRepeated';
import {loadWords} from './loadWords';
import {makeIndex} from './makeIndex';
import {readSections} from './readSections';
import {toPage} from './toPages';

interface Places {
  readonly siteDir: string;
  readonly outDir: string;
  readonly locale: string;
}

/** Writes the search index of the rendered pages. */
export async function writeSearchIndex(
  {articles, dataset}: SiteData,
  {siteDir, outDir, locale}: Places,
): Promise<void> {
  const read = await Promise.all(
    articles.map(async ({url}) =>
      readSections(await fs.readFile(path.join(outDir, url, 'index.html'), 'utf8'), articleSelector, url),
    ),
  );
  const addresses = articles.flatMap(({url}, at) => [
    url,
    ...read[at]!.map(({anchor}) => addressOf({url, anchor})),
  ]);
  const words = await loadWords(siteDir, locale, new Set(addresses));
  const sections = dropRepeated(read);
  const pages = articles.map((article, at) =>
    toPage(
      article,
      dataset,
      sections[at]!.map(({anchor, heading, blocks}) => ({anchor, heading, text: blocks.join(' ')})),
    ),
  );
  pages.sort((a, b) => (a.url < b.url ? -1 : 1));
  await fs.writeFile(path.join(outDir, indexFile), JSON.stringify(makeIndex(pages, dataset, words, locale)));
}
