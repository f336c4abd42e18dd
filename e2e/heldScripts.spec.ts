import type {Page} from '@playwright/test';
import {aliveRoot, movePointer, slowDown, slowNetwork} from '../scripts/bench/browser.mjs';
import {expect, test} from './lib/test';

/** Without a widget. */
const article = '/help/understand/why-bluetooth/';

const alive = (page: Page) => page.locator(aliveRoot);
const scriptsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({name}) => new URL(name).pathname)
      .filter((path) => path.endsWith('.js')),
  );
const words = (page: Page) => page.locator('dialog').getByRole('combobox');

/** As a mid-range phone on a mobile network has it. */
async function slowPhone(page: Page): Promise<void> {
  await slowNetwork(await page.context().newCDPSession(page));
  await slowDown(page, 4);
}

test('an article loads one small script, and the others when it is touched', async ({page}) => {
  await page.goto(article);
  await page.waitForTimeout(1500);
  expect(await scriptsOf(page)).toEqual([expect.stringMatching(/^\/assets\/js\/hold\.[\da-f]{8}\.js$/)]);
  await expect(alive(page)).toHaveCount(0);
  await movePointer(page);
  await expect(alive(page)).toHaveCount(1);
  expect((await scriptsOf(page)).length).toBeGreaterThan(2);
});

test('an article is alive when its widget comes into view', async ({page}) => {
  await page.setViewportSize({width: 1280, height: 200});
  await page.goto('/agents/red-flags/');
  await page.waitForTimeout(1000);
  await expect(alive(page)).toHaveCount(0);
  await page
    .locator('main [data-widget]')
    .first()
    .evaluate((widget) => widget.scrollIntoView());
  await expect(alive(page)).toHaveCount(1);
});

test('a pointer that rests where the page appears is no touch', async ({page}) => {
  await page.goto('/help/');
  await page.mouse.move(5, 5);
  await page.goto(article);
  // Sent by hand as well, since the browser does not always do so.
  await page.mouse.move(5, 5);
  await page.waitForTimeout(1000);
  await expect(alive(page)).toHaveCount(0);
  await page.mouse.move(6, 5);
  await expect(alive(page)).toHaveCount(1);
});

test('a press without a pointer, as screen readers send it, is one too', async ({page}) => {
  await page.goto(article);
  await page.getByRole('link', {name: 'Search', exact: true}).dispatchEvent('click');
  await expect(words(page)).toBeVisible();
});

test('a tool is alive without a touch, and its scripts do not hold up what can be read', async ({page}) => {
  await page.goto('/devices/pair/');
  await expect(alive(page)).toHaveCount(1);
  const {read, asked} = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const scripts = performance
      .getEntriesByType('resource')
      .filter(({name}) => /\/(?!hold\.)[^/]*\.js$/.test(name));
    return {
      read: (navigation as PerformanceNavigationTiming).domInteractive,
      asked: scripts.map(({startTime}) => startTime),
    };
  });
  expect(asked.length).toBeGreaterThanOrEqual(2);
  expect(Math.min(...asked)).toBeGreaterThan(read);
});

test('so is a page whose address names a part', async ({page}) => {
  await page.goto(`${article}#sources`);
  await expect(alive(page)).toHaveCount(1);
});

test('nothing is fetched because a link to it is in view', async ({page}) => {
  const pages: string[] = [];
  page.on('request', (request) => {
    if (request.headers()['sec-purpose']?.includes('prefetch')) pages.push(request.url());
  });
  await page.goto('/');
  await movePointer(page);
  await expect(alive(page)).toHaveCount(1);
  await page.mouse.wheel(0, 2000);
  await page.waitForTimeout(1000);
  expect(pages).toEqual([]);
});

test.describe('on a slow phone', () => {
  test.use({viewport: {width: 390, height: 800}, hasTouch: true});

  test('the first tap on the search opens it, and no letter is lost', async ({page}) => {
    await slowPhone(page);
    await page.goto(article, {waitUntil: 'commit'});
    const opener = page.getByRole('link', {name: 'Search', exact: true});
    await opener.tap();
    await expect(opener).toHaveAttribute('data-waiting');
    await page.keyboard.type('blue');
    await expect(words(page)).toHaveValue('blue', {timeout: 20_000});
    await page.keyboard.type('tooth');
    await expect(words(page)).toHaveValue('bluetooth');
    await expect(opener).not.toHaveAttribute('data-waiting');
    expect(new URL(page.url()).pathname).toBe(article);
  });

  test('so does the first key', async ({page}) => {
    await slowPhone(page);
    await page.goto(article);
    await page.keyboard.type('/qr');
    await expect(words(page)).toHaveValue('qr', {timeout: 20_000});
  });

  test('the first tap on the colours changes them', async ({page}) => {
    await slowPhone(page);
    await page.emulateMedia({colorScheme: 'dark'});
    await page.goto(article);
    await page.getByRole('button', {name: 'Switch between light and dark'}).tap();
    await expect(page.locator('html[data-theme="light"]')).toHaveCount(1, {timeout: 20_000});
  });

  test('a code that is typed at once is kept', async ({page}) => {
    await slowPhone(page);
    await page.goto('/fix/');
    await page.getByText('I have a code that begins with HELP').tap();
    const field = page.getByLabel('Case code');
    await field.fill('X');
    await expect(alive(page)).toHaveCount(1, {timeout: 20_000});
    await page.waitForTimeout(500);
    await expect(field).toHaveValue('X');
  });
});

test.describe('where the scripts do not arrive', () => {
  test.use({expectedProblem: /ERR_FAILED/});

  test('the search is the page of the search', async ({page}) => {
    await page.route('**/main.*.js', (route) => route.abort());
    await page.goto(article);
    await page.getByRole('link', {name: 'Search', exact: true}).click();
    await page.waitForURL('**/search/');
  });
});
