import path from 'node:path';
import zlib from 'node:zlib';
import {projectRoot} from '../lib/project.mjs';
import {start} from '../lib/serveSite.mjs';
import {inBrowser, slowDown} from './browser.mjs';
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

/** Runs in the page: how long each key keeps the page busy, until its results are laid out. */
function watchKeys() {
  window.keyTimes = [];
  let pressed = 0;
  window.addEventListener('keydown', () => (pressed = performance.now()), true);
  window.addEventListener('input', () => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      document.body.getBoundingClientRect();
      window.keyTimes.push(performance.now() - pressed);
    };
    port2.postMessage('');
  });
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
  const later = [];
  const opening = [];
  let scripts = 0;
  for (const text of typed) {
    const page = await browser.newPage();
    const loaded = [];
    await page.route('**/search-index.json', (route) =>
      route.fulfill({contentType: 'application/json', body: json}),
    );
    await page.goto(url);
    await page.waitForSelector('html[data-has-hydrated="true"]');
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
    const times = await page.evaluate('window.keyTimes');
    if (times.length !== text.length) throw new Error(`${times.length} of ${text.length} keys were seen`);
    if (!/\d/.test(await page.locator('dialog [role=status]').innerText()))
      throw new Error(`"${text}" found nothing`);
    first.push(times[0]);
    later.push(...times.slice(1));
    scripts = (await Promise.all(loaded)).reduce((sum, body) => sum + compressed(body), 0);
    await page.close();
  }
  return {first: figuresOf(first), later: figuresOf(later), opening: figuresOf(opening), scripts};
}

/**
 * Times the search of the built site in a browser whose processor is slowed down: from a key to its
 * results, laid out; and what it takes to have it.
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
