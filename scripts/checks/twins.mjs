import fs from 'node:fs';
import path from 'node:path';
import {readJson} from './files.mjs';

/** @param {string} markdown */
const withoutCode = (markdown) => markdown.replace(/```[\s\S]*?```/g, '').replace(/`[^`]*`/g, '');

/**
 * Each article has a Markdown twin that starts with its title, says the same as articles.json, and
 * carries no markup that only a browser understands.
 * @param {string} build
 * @returns {{looked: number, problems: string[]}}
 */
export function checkTwins(build) {
  const articles = readJson(path.join(build, 'data', 'v1', 'articles.json'));
  const problems = articles.flatMap(({url, title, markdown}) => {
    const file = path.join(build, url, 'index.md');
    if (!fs.existsSync(file)) return [`${url} has no index.md`];
    const html = fs.readFileSync(path.join(build, url, 'index.html'), 'utf8');
    const named = new RegExp(`<link[^>]*href="?[^" >]*${url}index\\.md"?[ >]`);
    return [
      named.test(html) ? '' : `${url} does not name its Markdown twin in its head`,
      fs.readFileSync(file, 'utf8') === markdown ? '' : `${url}index.md differs from articles.json`,
      markdown.startsWith(`# ${title}`) ? '' : `${url}index.md does not start with "# ${title}"`,
      /<\/?[a-z]+[ >]/.test(withoutCode(markdown)) ? `${url}index.md contains HTML` : '',
    ].filter(Boolean);
  });
  return {looked: articles.length, problems};
}
