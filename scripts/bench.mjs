import {benchEngine} from './bench/engine.mjs';
import {ensureBrowser} from './lib/ensureBrowser.mjs';
import {ensureInstalled} from './lib/ensureInstalled.mjs';
import {main} from './lib/main.mjs';

/** Prints figures; nothing passes or fails by them, as machines differ. */
await main(async () => {
  await ensureInstalled();
  const browser = await ensureBrowser();
  for (const slowdown of [1, 4]) {
    const {causes, checks, steps, median, p95, worst} = await benchEngine(browser, slowdown);
    const ms = (value) => `${value.toFixed(2)} ms`;
    console.log(
      `diagnosis, one step over ${causes} causes and ${checks} checks, CPU ${slowdown}x slower: ` +
        `median ${ms(median)}, 95th percentile ${ms(p95)}, slowest ${ms(worst)} of ${steps}`,
    );
  }
});
