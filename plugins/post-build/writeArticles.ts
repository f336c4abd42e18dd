import fs from 'node:fs/promises';
import path from 'node:path';
import type {ArticleEntry} from '../../src/schema/article';
import {articlesFileSchema} from '../../src/schema/dataFiles';
import type {CheckedArticle} from '../site-data/checkArticles';
import {absoluteAddress} from '../../src/domain/address/absoluteAddress';
import {htmlToMarkdown} from './htmlToMarkdown';

interface Places {
  readonly outDir: string;
  readonly dataDir: string;
  readonly siteUrl: string;
  readonly baseUrl: string;
}

/** Writes each article's Markdown twin beside its page, and articles.json from the same text. @returns what the file holds */
export async function writeArticles(
  articles: readonly CheckedArticle[],
  places: Places,
): Promise<ArticleEntry[]> {
  const {outDir, dataDir} = places;
  const entries: ArticleEntry[] = [];
  for (const {id, url, title, description, audience, topics, lastVerified} of articles) {
    const folder = path.join(outDir, url);
    const html = await fs.readFile(path.join(folder, 'index.html'), 'utf8');
    const markdown = await htmlToMarkdown(html, absoluteAddress(places, url));
    await fs.writeFile(path.join(folder, 'index.md'), markdown);
    entries.push({id, url, title, description, audience, topics, lastVerified, markdown});
  }
  entries.sort((a, b) => (a.url < b.url ? -1 : 1));
  await fs.writeFile(
    path.join(dataDir, 'articles.json'),
    `${JSON.stringify(articlesFileSchema.parse(entries), null, 2)}\n`,
  );
  return entries;
}
