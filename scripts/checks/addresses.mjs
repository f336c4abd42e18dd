import fs from 'node:fs';
import path from 'node:path';
import {filesBelow} from './files.mjs';

/**
 * The paths of all pages of a build, also of those that no search engine lists.
 * @param {string} build
 */
export function builtPaths(build) {
  return filesBelow(build, 'index.html')
    .filter((file) => path.basename(file) === 'index.html')
    .map((file) => `/${file.slice(0, -'index.html'.length)}`);
}

/**
 * A published address never vanishes: each line of the ledger is still a page, and each page stands
 * in the ledger.
 * @param {string} build
 * @param {string} ledger text of data/addresses.txt
 * @returns {{looked: number, problems: string[]}}
 */
export function checkAddresses(build, ledger) {
  const known = ledger.split('\n').filter((line) => line.startsWith('/'));
  const gone = known
    .filter((address) => !fs.existsSync(path.join(build, address, 'index.html')))
    .map((address) => `${address} was published and is gone. Bring it back or add a redirect.`);
  const fresh = builtPaths(build)
    .filter((address) => !known.includes(address))
    .map((address) => `${address} is new. Add the line "${address}" to data/addresses.txt.`);
  return {looked: known.length, problems: [...gone, ...fresh]};
}
