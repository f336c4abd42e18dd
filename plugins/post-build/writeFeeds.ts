import fs from 'node:fs/promises';
import path from 'node:path';
import {changeLog} from '../../src/domain/changeLog/changeLog';
import type {Dataset} from '../../src/domain/records/dataset';
import type {CheckedArticle} from '../site-data/checkArticles';
import {atomFeed} from './feeds/atomFeed';
import {jsonFeed} from './feeds/jsonFeed';
import {readTitles} from './feeds/readTitles';
import {toFeed} from './feeds/toFeed';

interface Places {
  readonly outDir: string;
  readonly siteUrl: string;
  readonly baseUrl: string;
  readonly siteTitle: string;
  readonly language: string;
}

/** The page that shows the change log; its feeds lie beside it. */
const changesPage = '/devices/changes/';

/**
 * Writes the change log as an Atom and a JSON feed beside its page. Their words are those of the
 * page, so that they are written, and translated, once.
 * @throws when the page is missing or lacks an entry
 */
export async function writeFeeds(
  dataset: Dataset,
  articles: readonly CheckedArticle[],
  places: Places,
): Promise<void> {
  const page = articles.find(({url}) => url === changesPage);
  if (page === undefined) throw new Error(`The feeds need the page ${changesPage}`);
  const folder = path.join(places.outDir, changesPage);
  const titles = readTitles(await fs.readFile(path.join(folder, 'index.html'), 'utf8'));
  const feed = toFeed(changeLog(dataset), titles, {
    ...places,
    path: changesPage,
    title: page.title,
    description: page.description,
  });
  await fs.writeFile(path.join(folder, 'feed.atom'), atomFeed(feed));
  await fs.writeFile(path.join(folder, 'feed.json'), jsonFeed(feed));
}
