import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {UserError} from './main.mjs';

/**
 * Reads the security headers that the build wrote for every path of the site.
 *
 * @param {string} root The build folder.
 * @returns {{key: string, value: string}[]}
 */
export function readHeaders(root) {
  let text;
  try {
    text = readFileSync(join(root, 'security-headers.json'), 'utf8');
  } catch {
    throw new UserError('There is no finished build to serve: run "npm run build" first.');
  }
  try {
    return JSON.parse(text).headers.map(({key, value}) => ({
      key: String(key),
      value: String(value),
    }));
  } catch {
    throw new UserError('build/security-headers.json cannot be read: run "npm run build" again.');
  }
}
