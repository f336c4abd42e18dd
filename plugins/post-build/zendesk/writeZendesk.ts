import {createHash} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type {ArticleEntry} from '../../../src/schema/article';
import type {Section} from '../../../src/schema/section';
import {zendeskArticleSchema, zendeskManifestSchema} from '../../../src/schema/zendesk';
import {absoluteAddress} from '../../../src/domain/address/absoluteAddress';
import type {ExportSite} from '../exports/exportSite';
import {licenceId} from '../licence';
import {toBody} from './toBody';

/** What a help desk takes over: words for callers and agents. Tools, tables and pages for the host stay. */
const taken = ['help/', 'agents/'];

/** Zendesk writes locales in lower case; ours is British English. */
const locale = 'en-gb';

const labelOf = (id: string) => `id:${id}`;

interface Places {
  readonly outDir: string;
  readonly dataDir: string;
}

/**
 * Writes the import pack for Zendesk under data/v1/zendesk/: a manifest, and for each article the body
 * of the request that creates it as a draft.
 * @param sections the navigation; articles of no section are not in the pack
 * @throws when a page lacks its article
 */
export async function writeZendesk(
  site: ExportSite,
  sections: readonly Section[],
  articles: readonly ArticleEntry[],
  {outDir, dataDir}: Places,
): Promise<void> {
  const folder = path.join(dataDir, 'zendesk');
  await fs.mkdir(path.join(folder, 'articles'), {recursive: true});
  const byId = new Map(articles.map((article) => [article.id, article]));
  const used = sections
    .map((section) => ({
      ...section,
      articles: section.articles.filter((id) => taken.some((start) => id.startsWith(start))),
    }))
    .filter((section) => section.articles.length > 0);
  const entries = [];
  for (const section of used) {
    for (const [position, id] of section.articles.entries()) {
      const article = byId.get(id);
      if (article === undefined) throw new Error(`The pack for Zendesk needs the article "${id}"`);
      const {url, title, audience} = article;
      const source = absoluteAddress(site, url);
      const html = await fs.readFile(path.join(outDir, url, 'index.html'), 'utf8');
      const request = zendeskArticleSchema.parse({
        article: {
          title,
          body: toBody(html, source),
          locale,
          label_names: ['passkey-help', labelOf(id), ...audience.map((each) => `for:${each}`)],
          draft: true,
          user_segment_id: null,
          comments_disabled: true,
        },
        notify_subscribers: false,
      });
      const text = `${JSON.stringify(request, null, 2)}\n`;
      const file = `articles/${id.replaceAll('/', '--')}.json`;
      await fs.writeFile(path.join(folder, file), text);
      entries.push({
        externalId: id,
        section: section.id,
        position,
        audience,
        label: labelOf(id),
        file,
        sha256: createHash('sha256').update(text).digest('hex'),
        source,
      });
    }
  }
  const manifest = zendeskManifestSchema.parse({
    $schema: '../schemas/zendesk-manifest.schema.json',
    licence: licenceId,
    formatVersion: 1,
    version: site.version,
    factsDate: site.factsDate,
    locale,
    category: {name: site.title, description: site.tagline},
    sections: used.map(({id, names}, position) => ({externalId: id, name: names.join(': '), position})),
    articles: entries,
  });
  await fs.writeFile(path.join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
