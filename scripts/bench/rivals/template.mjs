import fs from 'node:fs';
import path from 'node:path';

import {projectRoot} from '../../lib/project.mjs';
import {plainArticles, writeArticles} from './plainArticles.mjs';
import {runHere} from './runHere.mjs';

/** The version of Docusaurus that this project has. */
const docusaurus = JSON.parse(
  fs.readFileSync(path.join(projectRoot, 'node_modules/@docusaurus/core/package.json'), 'utf8'),
).version;

/**
 * Builds the classic template of Docusaurus, as it comes, with the articles in the place of its own.
 * Its packages are those of this project, which has the same versions of them.
 *
 * @param {string} work an empty folder
 * @param {Parameters<typeof plainArticles>[0]} articles
 * @param {string} siteUrl where links of the articles lead
 * @returns {Promise<string>} the folder of the finished site
 */
export async function buildTemplate(work, articles, siteUrl) {
  const create = `create-docusaurus@${docusaurus}`;
  await runHere(work, 'npx', ['--yes', create, 'site', 'classic', '--typescript', '--skip-install']);
  const site = path.join(work, 'site');
  const docs = path.join(site, 'docs');
  fs.rmSync(docs, {recursive: true});
  writeArticles(docs, plainArticles(articles, {siteUrl, prefix: '/docs'}));
  const config = path.join(site, 'docusaurus.config.ts');
  const text = fs.readFileSync(config, 'utf8');
  // The articles are Markdown without JSX; their links to parts and pages that are no articles lead nowhere.
  const changed = text
    .replace("onBrokenLinks: 'throw'", "onBrokenLinks: 'ignore', onBrokenAnchors: 'ignore'")
    .replace('i18n: {', "markdown: {format: 'md'},\n  i18n: {");
  if (changed === text) throw new Error('The template has another configuration than this benchmark knows');
  fs.writeFileSync(config, changed);
  fs.symlinkSync(path.join(projectRoot, 'node_modules'), path.join(site, 'node_modules'));
  await runHere(site, 'npx', ['docusaurus', 'build']);
  return path.join(site, 'build');
}
