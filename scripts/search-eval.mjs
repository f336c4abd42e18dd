import fs from 'node:fs';
import path from 'node:path';
import yaml from 'yaml';
import {ensureInstalled} from './lib/ensureInstalled.mjs';
import {loadTypeScript} from './lib/loadTypeScript.mjs';
import {main, UserError} from './lib/main.mjs';
import {projectRoot} from './lib/project.mjs';
import {openBuiltSearch, readArticles, readPage} from './search/builtSite.mjs';

const usualSet = 'tests/search/queries.json';
/** Each query is changed so many times in each way. */
const repeats = 3;

function readQueries(file) {
  try {
    return JSON.parse(fs.readFileSync(path.resolve(projectRoot, file), 'utf8'));
  } catch (error) {
    throw new UserError(`${file}: ${error.message}; write: npm run search:eval -- ${usualSet}`, 2);
  }
}

/** Prints how well the search of the built site finds the right article, and two others beside it. */
await main(async () => {
  await ensureInstalled();
  const {measure, resultRow, row} = await import('./search/measure.mjs');
  const {easyopsLunr, plainMiniSearch} = await import('./search/baselines.mjs');
  const {mutations} = await import('./search/mutate.mjs');
  const file = process.argv[2] ?? usualSet;
  const queries = readQueries(file);
  const searcher = await openBuiltSearch();
  const {flat} = loadTypeScript('src/domain/search/hit.ts');
  const {articleSelector} = loadTypeScript('plugins/post-build/articleContent.ts');
  const {readSections} = loadTypeScript('plugins/post-build/search/readSections.ts');
  const articles = readArticles();
  const topics = new Map(
    yaml
      .parse(fs.readFileSync(path.join(projectRoot, 'data', 'topics.yml'), 'utf8'))
      .map((topic) => [topic.id, topic]),
  );
  const unknown = queries.filter(({topic}) => !topics.has(topic));
  if (unknown.length > 0)
    throw new UserError(`${file}: no topic "${unknown[0].topic}" in data/topics.yml`, 2);

  const topicsOf = new Map(articles.map(({url, topics: answered}) => [url, answered]));
  const isRight = (url, topic) =>
    [topic, ...topics.get(topic).near].some((wanted) => topicsOf.get(url)?.includes(wanted));
  const pages = articles.map(({url, title, description}) => ({
    url,
    title,
    description,
    sections: readSections(readPage(url), articleSelector, url).map(({heading, blocks}) => ({
      heading,
      text: blocks.join(' '),
    })),
  }));
  const find = (query) => flat(searcher.search(query).groups).map(({url}) => url);

  console.log(`${queries.length} queries of ${file}, ${articles.length} articles, ${topics.size} topics`);
  console.log('right: an article that declares the topic of the query, or one near it\n');
  console.log(row(['', 'queries', 'first', 'in 3', 'MRR']));
  const own = measure(queries, find, isRight);
  console.log(resultRow('this site', queries.length, own));
  for (const audience of [...new Set(queries.map((query) => query.audience))]) {
    const some = queries.filter((query) => query.audience === audience);
    console.log(resultRow(`  ${audience}`, some.length, measure(some, find, isRight)));
  }
  console.log(
    resultRow(
      'lunr, as the easyops plugin sets it',
      queries.length,
      measure(queries, easyopsLunr(pages), isRight),
    ),
  );
  console.log(
    resultRow('MiniSearch out of the box', queries.length, measure(queries, plainMiniSearch(pages), isRight)),
  );

  console.log(`\nchanged queries, ${repeats} of each`);
  for (const name of Object.keys(mutations(1))) {
    const changed = Array.from({length: repeats}, (_, seed) => {
      const change = mutations(seed + 1)[name];
      return queries.map((query) => ({...query, query: change(query.query)}));
    }).flat();
    const result = measure(changed, find, isRight);
    const loss = ((own.recall3 - result.recall3) * 100).toFixed(1);
    console.log(`${resultRow(name, changed.length, result)}   loses ${loss} points in 3`);
  }

  console.log('\nnot in the first three');
  queries.forEach(({query, topic}, at) => {
    if (own.ranks[at] <= 3) return;
    const rank = own.ranks[at] === Infinity ? 'none' : `rank ${own.ranks[at]}`;
    console.log(`  ${rank}  ${query}  (${topic})  ${find(query).slice(0, 3).join(' ')}`);
  });
});
