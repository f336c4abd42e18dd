import fs from 'node:fs';
import path from 'node:path';
import {filesBelow} from './files.mjs';

/**
 * Compares two folders byte by byte.
 *
 * @param {string} first
 * @param {string} second
 * @returns {{looked: number, differences: string[]}}
 */
export function compareFolders(first, second) {
  const names = [...new Set([...filesBelow(first, ''), ...filesBelow(second, '')])].sort();
  const differences = names.flatMap((name) => {
    const [one, other] = [path.join(first, name), path.join(second, name)];
    if (!fs.existsSync(one)) return [`${name}: only in the second`];
    if (!fs.existsSync(other)) return [`${name}: only in the first`];
    return fs.readFileSync(one).equals(fs.readFileSync(other)) ? [] : [`${name}: not the same bytes`];
  });
  return {looked: names.length, differences};
}
