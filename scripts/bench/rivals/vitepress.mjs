import fs from 'node:fs';
import path from 'node:path';

import {plainArticles, writeArticles} from './plainArticles.mjs';
import {runHere} from './runHere.mjs';

const version = '1.6.4';

const config = `export default {
  title: 'Help',
  cleanUrls: true,
  ignoreDeadLinks: true,
  markdown: {html: false},
  themeConfig: {
    search: {provider: 'local'},
    nav: [{text: 'Help', link: '/help'}],
    sidebar: SIDEBAR,
  },
};
`;

/**
 * Builds a VitePress site of its default theme, with the articles in one menu, and its own search.
 *
 * @param {string} work an empty folder
 * @param {Parameters<typeof plainArticles>[0]} articles
 * @param {string} siteUrl where links of the articles lead
 * @returns {Promise<string>} the folder of the finished site
 */
export async function buildVitePress(work, articles, siteUrl) {
  fs.writeFileSync(path.join(work, 'package.json'), '{"private": true, "type": "module"}');
  await runHere(work, 'npm', ['install', '--no-audit', '--no-fund', `vitepress@${version}`]);
  const files = plainArticles(articles, {siteUrl, prefix: ''});
  writeArticles(path.join(work, 'docs'), files);
  fs.writeFileSync(path.join(work, 'docs', 'index.md'), '# Help\n');
  const menu = articles
    .filter(({url}) => url !== '/')
    .map(({url, title}) => ({text: title, link: url.slice(0, -1)}));
  fs.mkdirSync(path.join(work, 'docs', '.vitepress'));
  fs.writeFileSync(
    path.join(work, 'docs', '.vitepress', 'config.mjs'),
    config.replace('SIDEBAR', JSON.stringify([{text: 'Help', items: menu}])),
  );
  await runHere(work, 'npx', ['vitepress', 'build', 'docs']);
  return path.join(work, 'docs', '.vitepress', 'dist');
}
