import type {Page} from '@playwright/test';
import {walkFocus} from './lib/focusStops';
import {cutTexts} from './lib/layoutFaults';
import {movements, noteMovements} from './lib/movements';
import {namedControls, unclear} from './lib/namedControls';
import {openAllDetails} from './lib/openAllDetails';
import {openPage} from './lib/openPage';
import {pageWidths} from './lib/pageWidths';
import {addReaderStyle, doubleText, textSpacing} from './lib/readerStyles';
import {showScheme} from './lib/showScheme';
import {templates} from './lib/templates';
import {expect, test} from './lib/test';

test.describe.configure({mode: 'parallel', timeout: 90_000});

async function expectNothingCut(page: Page, how: string) {
  const {content, page: width} = await pageWidths(page);
  expect.soft(content, `width of the content, ${how}`).toBe(width);
  const {looked, cut} = await cutTexts(page);
  expect.soft(looked, `boxes with text, ${how}`).toBeGreaterThan(10);
  expect.soft(cut, `cut texts, ${how}`).toEqual([]);
}

for (const address of templates) {
  test(`${address} loses nothing with wider spacing, and with text of twice the size`, async ({page}) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({width, height: 900});
      await openPage(page, address);
      await openAllDetails(page);
      await addReaderStyle(page, textSpacing);
      await expectNothingCut(page, `spacing, ${width} px`);
    }
    await openPage(page, address);
    await openAllDetails(page);
    await addReaderStyle(page, doubleText);
    await expectNothingCut(page, 'twice the size, 1280 px');
  });

  test(`${address} names what can be pressed, and tells things of one name apart`, async ({page}) => {
    await openPage(page, address);
    await openAllDetails(page);
    const controls = await namedControls(page);
    expect.soft(controls.length, 'controls').toBeGreaterThanOrEqual(3);
    expect(await unclear(page, controls)).toEqual([]);
  });

  test(`${address} shows where the focus is, from its beginning to its end`, async ({page}) => {
    await openPage(page, address);
    const stops = await walkFocus(page);
    expect.soft(stops.length, 'stops').toBeGreaterThanOrEqual(3);
    expect(stops.filter(({visible}) => !visible)).toEqual([]);
  });

  test(`${address} does not move for those who asked for less motion`, async ({page}) => {
    await page.emulateMedia({reducedMotion: 'reduce'});
    await openPage(page, address);
    // However short: a transition of every element makes a page slow that changes its colours.
    await noteMovements(page);
    await openAllDetails(page);
    await page.mouse.wheel(0, 600);
    await showScheme(page, 'dark');
    await page.setViewportSize({width: 640, height: 600});
    expect(await movements(page)).toEqual([]);
  });
}

test('faults of these kinds are found', async ({page}) => {
  await openPage(page, '/help/');
  await noteMovements(page);
  await page.locator('main').evaluate((main) => {
    for (const place of ['one', 'other']) {
      const link = document.createElement('a');
      link.href = `/${place}/`;
      link.append('More');
      main.append(link);
    }
    const button = document.createElement('button');
    button.style.cssText = 'inline-size: 3em; white-space: nowrap; overflow: hidden';
    button.append('Words that have no room here');
    main.append(button, document.createElement('button'));
    main.animate([{opacity: 0}, {opacity: 1}], {duration: 60_000});
    button.style.transition = 'opacity 0.01ms';
    button.getBoundingClientRect();
    button.style.opacity = '0.9';
  });
  expect(await unclear(page, await namedControls(page))).toEqual([
    'button without a name',
    '2 times link "More"',
  ]);
  expect((await cutTexts(page)).cut).toEqual([expect.stringContaining('Words that have no room')]);
  await expect
    .poll(() => movements(page))
    .toEqual([expect.stringContaining('<button'), expect.stringContaining('<main')]);
});
