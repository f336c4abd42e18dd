import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import {filesBelow} from './files.mjs';

/** Where one budget speaks for all files of a kind. */
const anyOther = 'any other';

/** A budget may be this much larger than what it is for; one that is larger still keeps nobody. */
const slack = 1.4;

/** Docusaurus names the script of a module by the first letters of the MD5 of its path. */
const scriptOf = (module) => crypto.createHash('md5').update(module).digest('hex').slice(0, 8);

const kinds = {
  pages: {ending: '.html', nameOf: (file) => `/${file.replace(/index\.html$/, '')}`},
  scripts: {
    ending: '.js',
    // Scripts that several pages share are numbered, and their numbers change. The names of others have
    // eight digits, which may all be decimal.
    nameOf: (file) =>
      path
        .basename(file)
        .split('.')[0]
        .replace(/^\d{1,7}$/, 'shared'),
    keyOf: (budget) => (budget.startsWith('@') ? scriptOf(budget) : budget),
  },
  styles: {ending: '.css', nameOf: (file) => path.basename(file).split('.')[0]},
  data: {ending: '.json', nameOf: (file) => file.split(path.sep).join('/')},
};

const kilobytes = (bytes) => bytes / 1024;

function checkKind(build, kind, budgets) {
  const {ending, nameOf, keyOf = (budget) => budget} = kinds[kind];
  const limits = new Map(Object.entries(budgets).map(([budget, limit]) => [keyOf(budget), {budget, limit}]));
  const rest = limits.get(anyOther);
  const problems = [];
  const used = new Map();
  let looked = 0;
  for (const file of filesBelow(build, ending)) {
    const own = limits.get(nameOf(file)) ?? rest;
    if (own === undefined) continue;
    const size = kilobytes(zlib.gzipSync(fs.readFileSync(path.join(build, file)), {level: 9}).length);
    looked += 1;
    used.set(own, Math.max(size, used.get(own) ?? 0));
    if (size > own.limit)
      problems.push(
        `${file} has ${size.toFixed(1)} KB, its budget ("${own.budget}" in ${kind}) is ${own.limit}: ` +
          'make it lighter, or raise the budget and say why in the commit',
      );
  }
  for (const own of limits.values()) {
    const size = used.get(own);
    if (size === undefined) problems.push(`the budget "${own.budget}" in ${kind} is for no file: remove it`);
    else if (own !== rest && rest !== undefined && size <= rest.limit)
      problems.push(
        `the budget "${own.budget}" in ${kind} is no longer needed: ${size.toFixed(1)} KB is within "${anyOther}"; remove it`,
      );
    else if (size * slack < own.limit)
      problems.push(
        `the budget "${own.budget}" in ${kind} is ${own.limit} KB for ${size.toFixed(1)}: lower it, so that it keeps what was won`,
      );
  }
  return {looked, problems};
}

/**
 * What pages, scripts, styles and data may weigh, in KB of gzip. Budgets name a page by its address, a
 * script by the module of the page it belongs to (or by its name; "shared" is each that belongs to
 * several), data by its path; "any other" is for all that have none of their own. A budget that nothing needs is a problem too.
 *
 * @param {string} build
 * @param {Record<string, Record<string, number>>} budgets by kind: pages, scripts, styles, data
 * @returns {{looked: number, problems: string[]}}
 */
export function checkWeights(build, budgets) {
  const unknown = Object.keys(budgets).filter((kind) => !(kind in kinds));
  const results = Object.entries(budgets)
    .filter(([kind]) => kind in kinds)
    .map(([kind, own]) => checkKind(build, kind, own));
  return {
    looked: results.reduce((sum, {looked}) => sum + looked, 0),
    problems: [
      ...unknown.map((kind) => `budgets of "${kind}": there are ${Object.keys(kinds).join(', ')}`),
      ...results.flatMap(({problems}) => problems),
    ],
  };
}
