import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {UserError} from './main.mjs';

/** @typedef {{key: string, value: string}} Header */

/** @param {unknown[]} list @returns {Header[]} */
const toHeaders = (list) => list.map(({key, value}) => ({key: String(key), value: String(value)}));

/**
 * Reads what the build wrote for servers: the headers of every path, and those that replace them on
 * some. What is only for encrypted connections is left out.
 *
 * @param {string} root The build folder.
 * @returns {(path: string) => Header[]} The headers of an address without its query.
 */
export function readHeaders(root) {
  let text;
  try {
    text = readFileSync(join(root, 'security-headers.json'), 'utf8');
  } catch {
    throw new UserError('There is no finished build to serve: run "npm run build" first.');
  }
  try {
    const {headers, prefixes, pages, assets, cache} = JSON.parse(text);
    const rules = [
      ...pages.map((page) => ({
        fits: (path) => [page.path, `${page.path}index.html`].includes(path),
        ...page,
      })),
      ...prefixes.map((prefix) => ({fits: (path) => path.startsWith(prefix.path), ...prefix})),
      {fits: (path) => path.startsWith(assets.path), headers: [assets.header]},
    ].map(({fits, headers: own}) => ({fits, own: toHeaders(own)}));
    const general = toHeaders([...headers, cache]);
    return (path) => {
      const own = rules.filter(({fits}) => fits(path)).flatMap((rule) => rule.own);
      const kept = general.filter(({key}) => !own.some((header) => header.key === key));
      return [...kept, ...own].filter(({value}) => value !== '');
    };
  } catch {
    throw new UserError('build/security-headers.json cannot be read: run "npm run build" again.');
  }
}
