import {expect, test as base} from '@playwright/test';
import {boxes, cutTexts, unmirrored} from '../lib/layoutFaults';
import {openAllDetails} from '../lib/openAllDetails';
import {openPage} from '../lib/openPage';
import {pageWidths} from '../lib/pageWidths';
import {servePseudoSite} from '../lib/pseudoSite';
import {templates} from '../lib/templates';

const test = base.extend<object, {readonly ltr: string; readonly rtl: string}>({
  ltr: [
    async ({}, use) => {
      const {origin, close} = await servePseudoSite('ltr');
      await use(origin);
      await close();
    },
    {scope: 'worker'},
  ],
  rtl: [
    async ({}, use) => {
      const {origin, close} = await servePseudoSite('rtl');
      await use(origin);
      await close();
    },
    {scope: 'worker'},
  ],
});

for (const address of templates) {
  test(`${address} holds longer words, and its mirror image`, async ({page, ltr, rtl}) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({width, height: 900});
      const seen = [];
      for (const origin of [ltr, rtl]) {
        await openPage(page, origin + address);
        await expect(page.locator('html')).toHaveAttribute('dir', origin === rtl ? 'rtl' : 'ltr');
        await expect(page.getByText('lóádéd…')).toHaveCount(0);
        await openAllDetails(page);
        const side = `${width} px, ${origin === rtl ? 'mirrored' : 'from left to right'}`;
        const {content, page: clientWidth} = await pageWidths(page);
        expect.soft(content, `width of the content, ${side}`).toBe(clientWidth);
        const {looked, cut} = await cutTexts(page);
        expect.soft(looked, `boxes with text, ${side}`).toBeGreaterThan(10);
        expect.soft(cut, `cut texts, ${side}`).toEqual([]);
        seen.push({boxes: await boxes(page), width: clientWidth});
      }
      const [left, right] = seen;
      expect.soft(left?.boxes.length, 'boxes to be mirrored').toBeGreaterThan(10);
      expect
        .soft(unmirrored(left?.boxes ?? [], right?.boxes ?? [], left?.width ?? 0), `unmirrored, ${width} px`)
        .toEqual([]);
    }
  });
}

test('a box that is not mirrored, and a text that is cut, are found', async ({page, rtl, ltr}) => {
  await page.setViewportSize({width: 1280, height: 900});
  await openPage(page, `${ltr}/help/`);
  const left = await boxes(page);
  await openPage(page, `${rtl}/help/`);
  expect(unmirrored(left, await boxes(page), 1280)).toEqual([]);
  await page.locator('h1').evaluate((heading) => {
    heading.style.cssText = 'margin-left: 40px; inline-size: 1em; white-space: nowrap; overflow: hidden';
  });
  expect(unmirrored(left, await boxes(page), 1280)).not.toEqual([]);
  expect((await cutTexts(page)).cut).toEqual([expect.stringContaining('h1')]);
});
