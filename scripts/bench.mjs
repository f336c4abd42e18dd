import {benchEngine} from './bench/engine.mjs';
import {ensureBrowser} from './lib/ensureBrowser.mjs';
import {ensureBuilt} from './search/builtSite.mjs';
import {ensureInstalled} from './lib/ensureInstalled.mjs';
import {ensureServers} from './lib/ensureServers.mjs';
import {inBrowser} from './bench/browser.mjs';
import {main, UserError} from './lib/main.mjs';

const ms = (value) => `${value.toFixed(1)} ms`;
const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

const figures = ({count, median, p95, worst}) =>
  `median ${ms(median)}, 95th percentile ${ms(p95)}, slowest ${ms(worst)} of ${count}`;

async function diagnosis(browser) {
  for (const slowdown of [1, 4]) {
    const {causes, checks, ...times} = await benchEngine(browser, slowdown);
    console.log(
      `diagnosis, one step over ${causes} causes and ${checks} checks, CPU ${slowdown}x slower: ${figures(times)}`,
    );
  }
}

async function search(browser) {
  await ensureBuilt();
  const {benchSearch} = await import('./bench/search.mjs');
  for (const row of await benchSearch(browser, {slowdowns: [1, 4], times: [1, 5, 20]})) {
    const {many, articles, slowdown, index, scripts, first, busy, later, opening} = row;
    console.log(
      `search, ${many}x the articles (${articles}), CPU ${slowdown}x slower: ` +
        `first key to results ${figures(first)}; a later key keeps the page busy ${figures(busy)}; ` +
        `later keys to results ${figures(later)}; ` +
        `longest task while it opens ${ms(opening.worst)}; ` +
        `index ${kb(index)} + scripts ${kb(scripts)} = ${kb(index + scripts)}, gzip`,
    );
  }
}

async function tools(browser) {
  await ensureBuilt();
  const {benchTools} = await import('./bench/tools.mjs');
  for (const {address, page, press} of await benchTools(browser)) {
    console.log(`tool ${address}: ${kb(page)} beyond an article, ${kb(press)} more by a press, gzip`);
  }
}

async function pages(browser) {
  await ensureBuilt();
  await ensureServers();
  const {benchPages} = await import('./bench/pages/index.mjs');
  const version = await inBrowser(browser, (opened) => Promise.resolve(opened.version()));
  console.log(`one article, cold, on a phone with CPU 4x slower, 1.6 Mbit/s, 150 ms; Chromium ${version}`);
  const whole = (row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value && Math.round(value)]));
  const rows = Object.entries(await benchPages(browser));
  console.table(Object.fromEntries(rows.map(([name, row]) => [name, {...whole(row), cls: row.cls}])));
}

async function lighthouse(browser) {
  await ensureBuilt();
  await ensureServers();
  const {benchLighthouse} = await import('./bench/lighthouse/index.mjs');
  const {version} = await import('./bench/lighthouse/install.mjs');
  console.log(`Lighthouse ${version}, its settings for phones, behind nginx, median of five`);
  const rows = {};
  for await (const {page, scores, lost} of benchLighthouse(browser)) {
    rows[page] = scores;
    for (const audit of lost) console.log(`${page} loses points by ${audit}`);
  }
  console.table(rows);
}

async function growth() {
  const {benchGrowth} = await import('./bench/growth/index.mjs');
  const rows = {};
  for await (const {times, ...row} of benchGrowth([1, 5, 20])) {
    rows[`${times}x`] = Object.fromEntries(
      Object.entries(row).map(([key, value]) => [key, Math.round(value)]),
    );
    console.table(rows);
  }
}

const parts = {diagnosis, search, tools, pages, lighthouse, growth};

/** Prints figures; nothing passes or fails by them, as machines differ. */
await main(async () => {
  await ensureInstalled();
  const {path: browser} = await ensureBrowser();
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !(name in parts));
  if (unknown !== undefined) {
    throw new UserError(`There is no part "${unknown}"; there are: ${Object.keys(parts).join(', ')}.`);
  }
  for (const [name, part] of Object.entries(parts)) {
    if (wanted.length === 0 || wanted.includes(name)) await part(browser);
  }
});
