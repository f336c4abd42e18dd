import {newColourFaults, structureFaults} from './lib/accessibilityFaults';
import {ColourKinds} from './lib/colourKinds';
import {countDeviceReads, ownReads} from './lib/countDeviceReads';
import {kept} from './lib/kept';
import {openAllDetails} from './lib/openAllDetails';
import {openPage} from './lib/openPage';
import {pageWidths} from './lib/pageWidths';
import {showScheme} from './lib/showScheme';
import {fewestPages, sitePages} from './lib/sitePages';
import {expect, test} from './lib/test';

const pages = sitePages();

/** What stands on many pages has its colours looked at on one; axe takes longest for these. */
const seen = {light: new ColourKinds(), dark: new ColourKinds()};

// The largest pages have thousands of elements, and a busy machine takes its time with them.
test.describe.configure({mode: 'parallel', timeout: 90_000});

test('the site lists all of its pages', () => {
  expect(pages.length).toBeGreaterThanOrEqual(fewestPages);
});

test('faults of these kinds are found', async ({page}) => {
  await countDeviceReads(page);
  await openPage(page, '/help/');
  await page.locator('main').evaluate((main) => {
    localStorage.setItem('planted', navigator.language);
    const words = document.createElement('p');
    words.append('Words that are read in light alone');
    words.style.cssText = 'color: #222; inline-size: 900px';
    main.append(document.createElement('input'), words);
  });
  expect.soft(await ownReads(page)).toEqual(['navigator.language']);
  expect.soft(await kept(page)).toEqual(['planted']);
  await showScheme(page, 'light');
  expect.soft(await structureFaults(page)).toEqual([expect.stringMatching(/^label .*: input$/)]);
  await showScheme(page, 'dark');
  const kinds = new ColourKinds();
  expect
    .soft(await newColourFaults(page, kinds))
    .toEqual([expect.stringMatching(/^color-contrast .*: main > p$/)]);
  expect.soft(await kinds.markNew(page), 'kinds that are still new').toBe(0);
  await page.locator('main h1').evaluate((heading) => (heading.style.color = '#222'));
  expect
    .soft(await newColourFaults(page, kinds))
    .toEqual([expect.stringMatching(/^color-contrast .*: .*h1/)]);
  await page.setViewportSize({width: 320, height: 800});
  const {content, page: width} = await pageWidths(page);
  expect.soft(content).toBeGreaterThan(width);
});

for (const address of [...pages, '/404.html']) {
  // One load serves all checks of a page, as loading takes most of the time; each check reports for
  // itself. That the page is quiet is checked at the end, by the test of lib/test.ts.
  test(`${address} answers, reads and keeps nothing, is accessible, fits a narrow screen and stays quiet`, async ({
    page,
  }) => {
    await countDeviceReads(page);
    const response = await openPage(page, address);
    expect.soft(response?.status(), 'status').toBe(200);
    expect.soft(await ownReads(page), 'read of the device before a press').toEqual([]);
    expect.soft(await kept(page), 'kept before a press').toEqual([]);
    // The menu is folded on every page; folded parts are checked too.
    expect.soft(await openAllDetails(page), 'folded parts').toBeGreaterThanOrEqual(1);
    await showScheme(page, 'light');
    expect.soft(await structureFaults(page), 'axe').toEqual([]);
    expect.soft(await newColourFaults(page, seen.light), 'colours, light').toEqual([]);
    await showScheme(page, 'dark');
    expect.soft(await newColourFaults(page, seen.dark), 'colours, dark').toEqual([]);
    await page.setViewportSize({width: 320, height: 800});
    const {content, page: width} = await pageWidths(page);
    expect.soft(content, 'width of the content').toBe(width);
  });
}
