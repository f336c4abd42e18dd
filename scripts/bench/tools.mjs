import {gzipSync} from 'node:zlib';
import {fileURLToPath} from 'node:url';
import {start} from '../lib/serveSite.mjs';
import {inBrowser, waitUntilAlive} from './browser.mjs';

const build = fileURLToPath(new URL('../../build', import.meta.url));

/** An article without links to tools. */
const article = '/help/understand/why-bluetooth/';

const clearGate = async (page) => {
  for (let left = 2; left > 0; left -= 1) {
    await page
      .getByRole('main')
      .getByRole('radio', {name: 'No', exact: true})
      .nth(2 - left)
      .click();
  }
};

/** The tools, and the press after which each has loaded all that it needs. */
const tools = [
  ['/tools/this-browser/', (page) => page.getByRole('button', {name: 'Check this browser'}).click()],
  [
    '/tools/practice-scan/',
    async (page) => {
      await clearGate(page);
      await page.getByRole('button', {name: 'Show the code, with this computer in it'}).click();
    },
  ],
  ['/scan/#via=code', (page) => page.getByRole('button', {name: 'Read this phone'}).click()],
  ['/tools/dry-run/', clearGate],
  ['/developers/rehearsal/', (page) => page.getByRole('button', {name: 'Switch it on'}).click()],
  [
    '/developers/code-reader/',
    async (page) => {
      await clearGate(page);
      const file = {name: 'empty.png', mimeType: 'image/png', buffer: await page.screenshot()};
      await page.locator('input[type=file]').setInputFiles(file);
    },
  ],
];

/** Address → compressed bytes of each script that a page has loaded; `then` is done once it is alive. */
async function scriptsOf(browser, address, then = () => {}) {
  const page = await browser.newPage();
  const sizes = new Map();
  const reading = [];
  page.on('response', (response) => {
    const {pathname} = new URL(response.url());
    // Pages that are fetched ahead, for links in view, are not run.
    if (response.request().resourceType() !== 'script') return;
    reading.push(response.body().then((body) => sizes.set(pathname, gzipSync(body).length)));
  });
  await page.goto(address);
  await waitUntilAlive(page);
  await page.waitForTimeout(500);
  await Promise.all(reading);
  const before = new Map(sizes);
  await then(page);
  await page.waitForTimeout(1500);
  await Promise.all(reading);
  await page.close();
  return {before, after: sizes};
}

const sum = (sizes, without) =>
  [...sizes].reduce((total, [name, size]) => (without.has(name) ? total : total + size), 0);

/**
 * What each tool loads beyond an article: its page with the tool before a press, and what a press adds.
 *
 * @param {string} browserPath
 * @returns {Promise<{address: string, page: number, press: number}[]>} bytes, gzip
 */
export async function benchTools(browserPath) {
  const site = await start({root: build, port: 0});
  try {
    return await inBrowser(browserPath, async (browser) => {
      const {after: common} = await scriptsOf(browser, new URL(article, site.url).href);
      const rows = [];
      for (const [address, press] of tools) {
        const {before, after} = await scriptsOf(browser, new URL(address, site.url).href, press);
        rows.push({address, page: sum(before, common), press: sum(after, new Map([...common, ...before]))});
      }
      return rows;
    });
  } finally {
    await site.close();
  }
}
