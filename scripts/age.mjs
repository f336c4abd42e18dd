import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {ensureInstalled} from './lib/ensureInstalled.mjs';
import {loadTypeScript} from './lib/loadTypeScript.mjs';
import {main} from './lib/main.mjs';
import {projectRoot} from './lib/project.mjs';

/** Every article with the day on which it was last compared with its sources. */
function readArticles(parse) {
  const docs = path.join(projectRoot, 'docs');
  return readdirSync(docs, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => {
      const [, frontMatter] = readFileSync(path.join(docs, file), 'utf8').split(/^---$/m);
      return {file: `docs/${file}`, lastVerified: String(parse(frontMatter).lastVerified)};
    });
}

/** @param {string} title @param {{what: string, newest: string, months: number}[]} aged */
function print(title, aged) {
  console.log(`\n${title}: ${aged.length}`);
  for (const {what, newest, months} of aged)
    console.log(`  ${String(months).padStart(3)} months  ${newest.padEnd(10)}  ${what}`);
}

/** What is due for another look. It tells, and fails nothing: age alone is no fault of a change. */
await main(async () => {
  await ensureInstalled();
  const {loadDataset} = loadTypeScript('plugins/site-data/loadDataset.ts');
  const {readToday} = loadTypeScript('plugins/site-data/today.ts');
  const {ageReport} = loadTypeScript('src/domain/age/ageReport.ts');
  const {parse} = await import('yaml');
  const today = readToday();
  const {looked, due, old} = ageReport(await loadDataset(projectRoot, today), readArticles(parse), today);
  print('Articles last compared with their sources six months ago or longer', due);
  print('Records whose newest evidence is two years old or older', old);
  console.log(`\nLooked at ${looked} records and articles on ${today}.`);
});
