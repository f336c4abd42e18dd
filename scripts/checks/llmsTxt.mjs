import fs from 'node:fs';
import path from 'node:path';
import {readJson} from './files.mjs';

/**
 * llms.txt has the form of llmstxt.org, and a link to the Markdown of each article, once.
 * @param {string} build
 * @returns {{looked: number, problems: string[]}}
 */
export function checkLlmsTxt(build) {
  const file = path.join(build, 'llms.txt');
  if (!fs.existsSync(file)) return {looked: 0, problems: ['llms.txt is missing']};
  const lines = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const links = lines
    .filter((line) => line.startsWith('- '))
    .map((line) => ({line, found: /^- \[(.+?)(?<!\\)\]\((\S+)\): (.+)$/.exec(line)}));
  const paths = links.map(({found}) => (URL.canParse(found?.[2] ?? '') ? new URL(found[2]).pathname : ''));
  const wanted = readJson(path.join(build, 'data', 'v1', 'articles.json')).map(({url}) => `${url}index.md`);
  const headings = lines.filter((line) => line.startsWith('#'));
  const problems = [
    /^# \S/.test(lines[0] ?? '') ? '' : 'llms.txt does not start with "# " and the name of the site',
    /^> \S/.test(lines[1] ?? '') ? '' : 'llms.txt has no summary ("> ") below its name',
    ...headings.slice(1).map((line) => (/^## \S/.test(line) ? '' : `llms.txt has the heading "${line}"`)),
    ...links.map(({line, found}) => (found ? '' : `llms.txt has the entry "${line}"`)),
    ...paths.map((address) =>
      fs.existsSync(path.join(build, address || '?'))
        ? ''
        : `llms.txt leads to ${address || 'no address'}, which is not there`,
    ),
    ...wanted.map((address) => {
      const times = paths.filter((each) => each === address).length;
      return times === 1 ? '' : `llms.txt has ${address} ${times} times`;
    }),
    paths.length === wanted.length ? '' : `llms.txt has ${paths.length} links for ${wanted.length} articles`,
  ];
  return {looked: links.length, problems: problems.filter(Boolean)};
}
