import type {ArticleEntry} from '../../../src/schema/article';
import type {Section} from '../../../src/schema/section';
import {absoluteAddress} from '../../../src/domain/address/absoluteAddress';
import type {ExportSite} from './exportSite';

/** One line, and nothing that Markdown would read as the end of a link's name. */
const inLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const linkName = (text: string) => inLine(text).replace(/[[\]\\]/g, '\\$&');

/**
 * The index of all articles for programs that read the help (llmstxt.org: name, summary, details, then
 * a list of links in each part). In the order of the menus; links lead to the Markdown twins.
 * @throws when a section names an article that is not there
 */
export function toLlmsTxt(
  site: ExportSite,
  sections: readonly Section[],
  articles: readonly ArticleEntry[],
): string {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const link = (id: string) => {
    const article = byId.get(id);
    if (article === undefined) throw new Error(`llms.txt: no article "${id}"`);
    const address = absoluteAddress(site, `${article.url}index.md`);
    return `- [${linkName(article.title)}](${address}): ${inLine(article.description)}`;
  };
  const parts = sections.map(({names, articles: ids}) =>
    [`## ${inLine(names.join(': '))}`, '', ...ids.map(link)].join('\n'),
  );
  const blocks = [
    `# ${inLine(site.title)}`,
    `> ${inLine(site.tagline)}`,
    `Each link leads to the Markdown of one page. Facts as of ${site.factsDate}, version ${site.version}. ` +
      'Nothing here was tested with real phones or real Bluetooth; ' +
      'each page ends with its sources and what is not verified.',
    `All records as data: ${absoluteAddress(site, '/data/v1/bundle.json')} (CC BY 4.0).`,
    ...parts,
  ];
  return `${blocks.join('\n\n')}\n`;
}
