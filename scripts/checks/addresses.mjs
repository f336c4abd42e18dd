import fs from 'node:fs';
import path from 'node:path';

/**
 * The addresses of a sitemap, as paths.
 * @param {string} build
 */
export function sitemapPaths(build) {
  const xml = fs.readFileSync(path.join(build, 'sitemap.xml'), 'utf8');
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address).pathname);
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
  const fresh = sitemapPaths(build)
    .filter((address) => !known.includes(address))
    .map((address) => `${address} is new. Add the line "${address}" to data/addresses.txt.`);
  return {looked: known.length, problems: [...gone, ...fresh]};
}
