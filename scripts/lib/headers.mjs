import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {UserError} from './main.mjs';

/** @typedef {{key: string, value: string}} Header */

/** @param {unknown[]} list @returns {Header[]} */
const toHeaders = (list) => list.map(({key, value}) => ({key: String(key), value: String(value)}));

/**
 * Reads the security headers that the build wrote: those of every path, and those that replace them
 * on single pages.
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
    const {headers, pages} = JSON.parse(text);
    const general = toHeaders(headers);
    const special = pages.map(({path, headers: own}) => ({path: String(path), own: toHeaders(own)}));
    return (path) => {
      const own = special.find((page) => [page.path, `${page.path}index.html`].includes(path))?.own ?? [];
      return [...general.filter(({key}) => !own.some((header) => header.key === key)), ...own];
    };
  } catch {
    throw new UserError('build/security-headers.json cannot be read: run "npm run build" again.');
  }
}
