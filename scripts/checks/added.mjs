import fs from 'node:fs';
import path from 'node:path';
import {readJson} from './files.mjs';
import {sitemapAddresses} from './sitemap.mjs';

/**
 * Each article of a team's own is a page with a twin, and stands in the menu, the sitemap, the search and
 * the list of articles.
 * @param {string} build
 * @param {readonly string[]} added addresses
 * @returns {{looked: number, problems: string[]}}
 */
export function checkAdded(build, added) {
  const at = (...parts) => path.join(build, ...parts);
  const menu = fs.readFileSync(at('help', 'index.html'), 'utf8');
  const sitemap = sitemapAddresses(build).map((address) => new URL(address).pathname);
  const found = readJson(at('search-index.json')).pages.map(({url}) => url);
  const articles = readJson(at('data', 'v1', 'articles.json')).map(({url}) => url);
  const problems = added.flatMap((address) => [
    ...['index.html', 'index.md']
      .filter((file) => !fs.existsSync(at(address, file)))
      .map((file) => `${address} has no ${file}`),
    ...(new RegExp(`href="?${address}[" >]`).test(menu) ? [] : [`${address} is not in the menu of /help/`]),
    ...(sitemap.includes(address) ? [] : [`${address} is not in the sitemap`]),
    ...(found.includes(address) ? [] : [`${address} is not found by the search`]),
    ...(articles.includes(address) ? [] : [`${address} is not in articles.json`]),
  ]);
  return {looked: added.length, problems};
}
