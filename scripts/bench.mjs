import {benchEngine} from './bench/engine.mjs';
import {ensureBrowser} from './lib/ensureBrowser.mjs';
import {ensureBuilt} from './search/builtSite.mjs';
import {ensureInstalled} from './lib/ensureInstalled.mjs';
import {main} from './lib/main.mjs';

const ms = (value) => `${value.toFixed(1)} ms`;
const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

async function diagnosis(browser) {
  for (const slowdown of [1, 4]) {
    const {causes, checks, count, median, p95, worst} = await benchEngine(browser, slowdown);
    console.log(
      `diagnosis, one step over ${causes} causes and ${checks} checks, CPU ${slowdown}x slower: ` +
        `median ${ms(median)}, 95th percentile ${ms(p95)}, slowest ${ms(worst)} of ${count}`,
    );
  }
}

async function search(browser) {
  await ensureBuilt();
  const {benchSearch} = await import('./bench/search.mjs');
  for (const row of await benchSearch(browser, {slowdowns: [1, 4], times: [1, 5, 20]})) {
    const {many, articles, slowdown, index, scripts, first, later, opening} = row;
    console.log(
      `search, ${many}x the articles (${articles}), CPU ${slowdown}x slower: ` +
        `first key median ${ms(first.median)}, slowest ${ms(first.worst)} of ${first.count}; ` +
        `later keys median ${ms(later.median)}, 95th percentile ${ms(later.p95)}, slowest ${ms(later.worst)} of ${later.count}; ` +
        `longest task while it opens ${ms(opening.worst)}; ` +
        `index ${kb(index)} + scripts ${kb(scripts)} = ${kb(index + scripts)}, gzip`,
    );
  }
}

/** Prints figures; nothing passes or fails by them, as machines differ. */
await main(async () => {
  await ensureInstalled();
  const browser = await ensureBrowser();
  await diagnosis(browser);
  await search(browser);
});
