import fs from 'node:fs';
import path from 'node:path';
import {filesBelow} from './files.mjs';

/** Whatever may name a page: pages, their twins, scripts with menus and records, lists, feeds, data. */
const endings = ['.html', '.md', '.js', '.json', '.xml', '.atom', '.csv', '.txt'];

/** Rules about pages for servers: one for a page that is not there does no harm. */
const rules = ['security-headers.json'];

/** @param {string} address what stands below it is another page */
const mention = (address) => new RegExp(`${address}(?:index\\.|(?![\\w-]))`);

/**
 * Each address that was ever published is a page, or it is hidden; and nothing of the site names a hidden one.
 * @param {string} build
 * @param {string} ledger text of data/addresses.txt
 * @param {ReadonlySet<string>} hidden addresses
 * @param {readonly string[]} ruled addresses of which scripts know a rule, and to which they do not lead
 * @returns {{looked: number, problems: string[]}} how many files were searched
 */
export function checkHidden(build, ledger, hidden, ruled) {
  const isThere = (address) => fs.existsSync(path.join(build, address, 'index.html'));
  const known = ledger.split('\n').filter((line) => line.startsWith('/'));
  const pages = known.flatMap((address) => {
    if (hidden.has(address)) return isThere(address) ? [`${address} is hidden and there`] : [];
    return isThere(address) ? [] : [`${address} is gone and nobody hid it`];
  });
  const mentions = [...hidden].map((address) => [address, mention(address)]);
  const files = endings
    .flatMap((ending) => filesBelow(build, ending))
    .filter((file) => !rules.includes(file));
  const traces = files.flatMap((file) => {
    const text = fs.readFileSync(path.join(build, file), 'utf8');
    return mentions
      .filter(([address]) => !(file.endsWith('.js') && ruled.includes(address)))
      .filter(([, pattern]) => pattern.test(text))
      .map(([address]) => `${file} names ${address}, which is hidden`);
  });
  return {looked: files.length, problems: [...pages, ...traces]};
}
