import fs from 'node:fs/promises';
import path from 'node:path';
import type {ArticleEntry} from '../../../src/schema/article';
import type {Section} from '../../../src/schema/section';
import {writeZendesk} from '../zendesk/writeZendesk';
import type {ExportSite} from './exportSite';
import {toLlmsTxt} from './toLlmsTxt';
import {writeBundle} from './writeBundle';

interface Exported {
  readonly sections: readonly Section[];
  /** As in articles.json. */
  readonly articles: readonly ArticleEntry[];
}

/**
 * Writes what others take from the site as a whole: llms.txt, the bundle, the pack for a help desk.
 * Everything comes from the folder of the built site and the arguments, so that it can be written again
 * for another address or name.
 * @param outDir the built site, with its pages and its other data files
 */
export async function writeExports(
  outDir: string,
  site: ExportSite,
  {sections, articles}: Exported,
): Promise<void> {
  const dataDir = path.join(outDir, 'data', 'v1');
  await fs.writeFile(path.join(outDir, 'llms.txt'), toLlmsTxt(site, sections, articles));
  await writeZendesk(site, sections, articles, {outDir, dataDir});
  await writeBundle(dataDir, site);
}
