import {loadTypeScript} from '../lib/loadTypeScript.mjs';
import {projectRoot} from '../lib/project.mjs';
import {UserError} from '../lib/main.mjs';
import {changeWords} from './changeWords.mjs';
import {readArticles, readIndex, readPage} from '../search/builtSite.mjs';

const {articleSelector} = loadTypeScript('plugins/post-build/articleContent.ts');
const {readSections} = loadTypeScript('plugins/post-build/search/readSections.ts');
const {loadWords} = loadTypeScript('plugins/post-build/search/loadWords.ts');
const {indexOf} = loadTypeScript('plugins/post-build/search/writeSearchIndex.ts');
const {loadDataset} = loadTypeScript('plugins/site-data/loadDataset.ts');
const {readToday} = loadTypeScript('plugins/site-data/today.ts');

/**
 * The search index of the built site, and of sites with several times its articles. Copies have the
 * length and the structure of the articles and, in part, words of their own.
 *
 * @param {readonly number[]} times
 * @returns {Promise<{times: number, articles: number, json: string}[]>}
 */
export async function growIndexes(times) {
  const dataset = await loadDataset(projectRoot, readToday());
  const articles = readArticles();
  const sections = articles.map(({url}) => readSections(readPage(url), articleSelector, url));
  const make = async (many) => {
    const grown = {dataset, articles: [...articles]};
    const read = [...sections];
    for (let copy = 1; copy < many; copy += 1) {
      articles.forEach((article, i) => {
        grown.articles.push({
          ...article,
          url: `/copy-${copy}${article.url}`,
          title: changeWords(article.title, copy),
        });
        read.push(
          sections[i].map(({anchor, heading, blocks}) => ({
            anchor,
            heading: changeWords(heading, copy),
            blocks: blocks.map((block) => changeWords(block, copy)),
          })),
        );
      });
    }
    const index = await indexOf(grown, read, {
      locale: 'en',
      wordsFor: (addresses) => loadWords(projectRoot, 'en', addresses),
    });
    return {times: many, articles: grown.articles.length, json: JSON.stringify(index)};
  };
  const indexes = await Promise.all(times.map(make));
  const same = indexes.find(({times: many}) => many === 1);
  if (same && same.json !== JSON.stringify(readIndex())) {
    throw new UserError('build/ is older than the sources: run "npm run build", then the benchmark again');
  }
  return indexes;
}
