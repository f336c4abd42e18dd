import {expect, test, type Page} from '@playwright/test';
import {accessibilityFaults} from './lib/accessibilityFaults';
import {openAllDetails} from './lib/openAllDetails';
import {openPage} from './lib/openPage';
import {showScheme} from './lib/showScheme';
import {fewestPages, sitePages} from './lib/sitePages';
import {watchForProblems} from './lib/watchForProblems';

const pages = sitePages();

test('the site lists all of its pages', () => {
  expect(pages.length).toBeGreaterThanOrEqual(fewestPages);
});

for (const address of [...pages, '/404.html']) {
  // One load serves all tests of a page: loading is most of the time that they take.
  test.describe(address, () => {
    let page: Page;
    let problems: string[];
    let status: number | undefined;
    let folded: number;

    test.beforeAll(async ({browser, baseURL}) => {
      const context = await browser.newContext({baseURL, reducedMotion: 'reduce'});
      problems = await watchForProblems(context, new URL(baseURL ?? '').origin);
      page = await context.newPage();
      status = (await openPage(page, address))?.status();
      folded = await openAllDetails(page);
    });

    test.afterAll(() => page.context().close());

    test('is there', () => {
      expect(status).toBe(200);
    });

    test('has its folded parts open for the tests that follow', () => {
      // The menu is folded on every page.
      expect(folded).toBeGreaterThanOrEqual(1);
    });

    for (const scheme of ['light', 'dark'] as const) {
      test(`is accessible in ${scheme} colours`, async () => {
        await page.setViewportSize({width: 1280, height: 800});
        await showScheme(page, scheme);
        expect(await accessibilityFaults(page)).toEqual([]);
      });
    }

    test('fits a screen of 320 px', async () => {
      await page.setViewportSize({width: 320, height: 800});
      const {scrollWidth, clientWidth} = await page.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
    });

    // Last, so that it also sees what the other tests provoked.
    test('says nothing in the console and asks nobody else', () => {
      expect(problems).toEqual([]);
    });
  });
}
