import fs from 'node:fs';
import path from 'node:path';
import {runCapturing} from '../lib/run.mjs';
import {loadTypeScript} from '../lib/loadTypeScript.mjs';
import {UserError} from '../lib/main.mjs';
import {projectRoot} from '../lib/project.mjs';

const buildDir = process.env.SITE_BUILD_DIR ?? path.join(projectRoot, 'build');

const readJson = (...parts) => JSON.parse(fs.readFileSync(path.join(buildDir, ...parts), 'utf8'));

/** Builds the site where that has not been done; what its output says goes to stderr. */
export async function ensureBuilt() {
  const {indexFile} = loadTypeScript('src/domain/search/searchIndex.ts');
  if (fs.existsSync(path.join(buildDir, indexFile))) return;
  const {code} = await runCapturing(process.execPath, [path.join(projectRoot, 'scripts', 'build.mjs')]);
  if (code !== 0) throw new UserError('the site does not build, so there is no index to search; see above');
}

/** The index of the built site, as pages load it. */
export function readIndex() {
  const {indexFile} = loadTypeScript('src/domain/search/searchIndex.ts');
  return readJson(indexFile);
}

/** The search of the built site: the index that the pages load, in the engine that they use. */
export async function openBuiltSearch() {
  const {openIndex} = loadTypeScript('src/domain/search/searcher.ts');
  await ensureBuilt();
  return openIndex(readIndex());
}

/** Every article of the built site, as articles.json publishes it. */
export const readArticles = () => readJson('data', 'v1', 'articles.json');

/** @param {string} url of a page, from the root of the site */
export const readPage = (url) => fs.readFileSync(path.join(buildDir, url, 'index.html'), 'utf8');
