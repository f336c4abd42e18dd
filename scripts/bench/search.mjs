import path from 'node:path';
import zlib from 'node:zlib';
import {projectRoot} from '../lib/project.mjs';
import {start} from '../lib/serveSite.mjs';
import {inBrowser, slowDown, waitUntilAlive} from './browser.mjs';
import {figuresOf} from './figures.mjs';
import {growIndexes} from './growIndex.mjs';

/** Typed letter by letter, as people do; the second has typing errors. */
const typed = [
  'stuck on connecting',
  'blutooth is of on my comptuer',
  'iphone with windows 11',
  'someone sent me a code',
];

const compressed = (text) => zlib.gzipSync(text, {level: 9}).length;

/**
 * Runs in the page: how long each key keeps it busy, and how long it takes until its results are laid
 * out. Where a key changes nothing of the results, there is no second figure.
 */
function watchKeys() {
  window.keys = [];
  let key;
  window.addEventListener('keydown', () => window.keys.push((key = {pressed: performance.now()})), true);
  window.addEventListener('input', () => {
    const {pressed} = key;
    // Behind the one in which React draws what a key changed.
    queueMicrotask(() => (key.busy ??= performance.now() - pressed));
  });
  new MutationObserver(() => {
    document.body.getBoundingClientRect();
    key.results ??= performance.now() - key.pressed;
  }).observe(document.querySelector('dialog [role=listbox]').parentElement, {childList: true, subtree: true});
}

/** Runs in the page: tasks that kept it busy for 50 ms or more. */
function watchLongTasks() {
  window.longTasks = [];
  new PerformanceObserver((list) =>
    window.longTasks.push(...list.getEntries().map(({duration}) => duration)),
  ).observe({type: 'longtask'});
}

async function measureIndex(browser, {url, slowdown, json}) {
  const first = [];
  const busy = [];
  const later = [];
  const opening = [];
  let scripts = Infinity;
  for (const text of typed) {
    const page = await browser.newPage();
    const loaded = [];
    await page.route('**/search-index.json', (route) =>
      route.fulfill({contentType: 'application/json', body: json}),
    );
    await page.goto(url);
    await waitUntilAlive(page);
    await slowDown(page, slowdown);
    await page.evaluate(watchLongTasks);
    page.on('response', (response) => response.url().endsWith('.js') && loaded.push(response.body()));
    await page.keyboard.press('/');
    const field = page.locator('dialog').getByRole('combobox');
    await field.waitFor();
    await page.locator('dialog progress').waitFor({state: 'detached'});
    await page.waitForTimeout(300);
    opening.push(Math.max(0, ...(await page.evaluate('window.longTasks'))));
    await page.evaluate(watchKeys);
    await field.pressSequentially(text, {delay: 120});
    await page.waitForTimeout(500);
    const keys = await page.evaluate('window.keys');
    if (keys.length !== text.length) throw new Error(`${keys.length} of ${text.length} keys were seen`);
    if (!/\d/.test(await page.locator('dialog [role=status]').innerText())) {
      throw new Error(`"${text}" found nothing`);
    }
    first.push(keys[0].results);
    busy.push(...keys.slice(1).map((key) => key.busy));
    later.push(...keys.slice(1).flatMap(({results}) => results ?? []));
    const bytes = (await Promise.all(loaded)).reduce((sum, body) => sum + compressed(body), 0);
    // Some of the visits also load pages that links of the start page lead to.
    scripts = Math.min(scripts, bytes);
    await page.close();
  }
  return {
    first: figuresOf(first),
    busy: figuresOf(busy),
    later: figuresOf(later),
    opening: figuresOf(opening),
    scripts,
  };
}

/**
 * Times the search of the built site in a browser whose processor is slowed down: how long a key keeps
 * the page busy, how long its results take, and what it takes to have the search.
 *
 * @param {string} executablePath of the browser
 * @param {{slowdowns: number[], times: number[]}} wanted how much slower, and how many times the articles
 */
export async function benchSearch(executablePath, {slowdowns, times}) {
  const site = await start({root: path.join(projectRoot, 'build'), port: 0});
  try {
    const indexes = await growIndexes(times);
    return await inBrowser(executablePath, async (browser) => {
      const rows = [];
      for (const {articles, json, times: many} of indexes) {
        for (const slowdown of slowdowns) {
          const measured = await measureIndex(browser, {url: site.url, slowdown, json});
          rows.push({many, articles, slowdown, index: compressed(json), ...measured});
        }
      }
      return rows;
    });
  } finally {
    await site.close();
  }
}
