import fs from 'node:fs';
import path from 'node:path';

/**
 * The articles of the site as files that another generator can read: plain Markdown, with their title
 * and description in front, and with links that lead to each other.
 *
 * @param {{url: string, title: string, description: string, markdown: string}[]} articles
 * @param {{siteUrl: string, prefix: string}} place where the links lead now, and below which path they shall
 * @returns {{file: string, text: string}[]} path of each file, and what is in it
 */
export function plainArticles(articles, {siteUrl, prefix}) {
  return articles
    .filter(({url}) => url !== '/')
    .map(({url, title, description, markdown}) => ({
      file: `${url.slice(1, -1)}.md`,
      text: [
        '---',
        `title: ${JSON.stringify(title)}`,
        `description: ${JSON.stringify(description)}`,
        '---',
        '',
        markdown.replaceAll(`${siteUrl}/`, `${prefix}/`),
      ].join('\n'),
    }));
}

/**
 * @param {string} folder
 * @param {{file: string, text: string}[]} files
 */
export function writeArticles(folder, files) {
  for (const {file, text} of files) {
    const target = path.join(folder, file);
    fs.mkdirSync(path.dirname(target), {recursive: true});
    fs.writeFileSync(target, text);
  }
}
