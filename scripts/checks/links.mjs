import fs from 'node:fs';
import path from 'node:path';
import {filesBelow} from './files.mjs';

/** The stock page for lost addresses names itself so, as its canonical address. */
const lostPage = '/404.html/';

/** @param {string} text what stands behind an address is no part of its file */
const bare = (text) => text.replace(/[?#].*$/, '');

/** @param {string} html */
const namedByPage = (html) =>
  [...html.matchAll(/\s(?:href|src)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain,
  );

/** @param {string} markdown */
const namedByTwin = (markdown) =>
  [...markdown.matchAll(/\]\(<?(https?:\/\/[^)>\s]+)/g)].map(([, address]) => address);

/**
 * Every address of the site's own that a page or a Markdown twin names is there.
 * @param {string} build of a site at the root of its host
 * @param {string} origin where it is served, as its twins name it
 * @returns {{looked: number, problems: string[]}}
 */
export function checkLinks(build, origin) {
  const problems = new Set();
  let looked = 0;
  const judge = (file, named) => {
    const address = bare(named.startsWith(`${origin}/`) ? named.slice(origin.length) : named);
    if (!address.startsWith('/') || address === lostPage) return;
    looked += 1;
    const target = path.join(build, decodeURI(address), address.endsWith('/') ? 'index.html' : '');
    if (!fs.existsSync(target)) problems.add(`${file} leads to ${address}, which is not there`);
  };
  const read = (file) => fs.readFileSync(path.join(build, file), 'utf8');
  for (const file of filesBelow(build, '.html'))
    for (const each of namedByPage(read(file))) judge(file, each);
  for (const file of filesBelow(build, '.md')) for (const each of namedByTwin(read(file))) judge(file, each);
  return {looked, problems: [...problems]};
}
