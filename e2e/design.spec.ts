import type {Page} from '@playwright/test';
import {cutTexts} from './lib/layoutFaults';
import {openAllDetails} from './lib/openAllDetails';
import {openPage} from './lib/openPage';
import {pageWidths} from './lib/pageWidths';
import {largeControls, smallTargets} from './lib/smallTargets';
import {expect, test} from './lib/test';

const tokens = '/about/design/';
const components = '/about/design/components/';

/** Fewer states than this means that they were not found, not that there are fewer. */
const fewestStates = 180;

// The page of components is the largest of the site, and a busy machine takes its time with it.
test.describe.configure({timeout: 120_000});

/** The states of the page: the place of each, and the name above it. */
const states = (page: Page) =>
  page.locator('main section[id] > h3 > a[href^="#"]').evaluateAll((links) =>
    links.map((link) => ({
      id: link.closest('section')?.id ?? '',
      to: link.getAttribute('href')?.slice(1) ?? '',
      name: link.textContent.trim(),
    })),
  );

// Accessibility and width of both: everyPage.spec.ts.
test.describe('the page of components', () => {
  test('has a place and a name for each state, and each id once', async ({page}) => {
    await openPage(page, components);
    const found = await states(page);
    expect(found.length).toBeGreaterThanOrEqual(fewestStates);
    expect(found.filter(({id, to, name}) => id !== to || name === '')).toEqual([]);
    const ids = await page
      .locator('[id]')
      .evaluateAll((all) => all.map(({id}) => id).filter((id, at, every) => every.indexOf(id) !== at));
    expect(ids).toEqual([]);
  });

  test('opens at the state that the address names, with the focus where it was', async ({page}) => {
    await openPage(page, `${components}#status-unknown`);
    const state = page.locator('#status-unknown');
    await expect(state).toBeInViewport();
    await expect(state.getByText('Not known').last()).toBeVisible();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });

  test('fits a narrow screen, with nothing cut', async ({page}) => {
    await page.setViewportSize({width: 320, height: 800});
    await openPage(page, components);
    await openAllDetails(page);
    await page.locator('header details').evaluate((menu) => menu.removeAttribute('open'));
    const {content, page: width} = await pageWidths(page);
    expect(content).toBe(width);
    const {looked, cut} = await cutTexts(page);
    expect(looked).toBeGreaterThan(1000);
    expect(cut).toEqual([]);
  });

  test('has nothing to press that is smaller than 44 px', async ({page}) => {
    await page.setViewportSize({width: 390, height: 844});
    await openPage(page, components);
    const {looked, small} = await smallTargets(page, largeControls, 44);
    expect(looked).toBeGreaterThan(80);
    expect(small).toEqual([]);
  });

  test('says every status in words in forced colours', async ({page}) => {
    await page.emulateMedia({forcedColors: 'active'});
    await openPage(page, components);
    for (const word of ['Yes', 'Partly', 'No', 'Announced', 'Not known', 'Does not apply']) {
      await expect(
        page.locator('main [id^="status-"] span').getByText(word, {exact: true}).first(),
      ).toBeVisible();
    }
    // A shape without a colour of its own is drawn in that of the words.
    const strokes = await page
      .locator('main [id^="status-"] span > svg')
      .evaluateAll((shapes) =>
        shapes.map(
          (shape) => getComputedStyle(shape).stroke === getComputedStyle(shape.parentElement!).color,
        ),
      );
    expect(strokes.length).toBeGreaterThanOrEqual(8);
    expect(strokes.filter((isSame) => !isSame)).toEqual([]);
  });

  test('is printed with nothing cut, and without the frame of the site', async ({page}) => {
    await page.setViewportSize({width: 700, height: 1000});
    await openPage(page, components);
    await page.emulateMedia({media: 'print'});
    await expect(page.getByRole('banner')).toBeHidden();
    const {content, page: width} = await pageWidths(page);
    expect(content).toBe(width);
    const {looked, cut} = await cutTexts(page);
    expect(looked).toBeGreaterThan(1000);
    expect(cut).toEqual([]);
  });

  test('has no tool that touches a code before both questions are answered', async ({page}) => {
    await openPage(page, components);
    await expect(page.locator('main').locator('video, input[type=file]')).toHaveCount(0);
    await expect(page.locator('[data-part="aloud"]')).toHaveCount(0);
    const gate = page.locator('#console-ask-aloud');
    // The questions go away with the second answer.
    for (const no of await gate.getByRole('radio', {name: 'No'}).all()) await no.click();
    await expect(gate.locator('[data-part="aloud"]')).toBeVisible();
    await gate.getByRole('button', {name: 'That has changed'}).click();
    await gate.getByRole('radio', {name: 'Yes'}).first().check();
    await expect(gate.getByText('Stop here')).toBeVisible();
    await expect(gate.locator('[data-part="aloud"]')).toHaveCount(0);
  });

  test('shows a code of our own with its host beneath', async ({page}) => {
    await openPage(page, components);
    const code = page.locator('#help-qr-code');
    await expect(code.getByRole('img')).toHaveAccessibleName(/QR code that opens this page of/);
    await expect(code.getByText(new URL(page.url()).host, {exact: true})).toBeVisible();
    await expect(code.getByText('this page never asks you to sign in')).toBeVisible();
  });
});

test.describe('the page of tokens', () => {
  test('shows each colour as it is, whatever the scheme', async ({page}) => {
    await page.emulateMedia({colorScheme: 'dark'});
    await openPage(page, tokens);
    const rows = await page.locator('tbody tr:has(rect)').evaluateAll((all) =>
      all.flatMap((row) => {
        const [, value] = [...row.querySelectorAll('th code')].map(({textContent}) => textContent);
        const fill = getComputedStyle(row.querySelector('rect')!).fill;
        const hex = fill.match(/\d+/g)?.map((part) => Number(part).toString(16).padStart(2, '0'));
        return value?.startsWith('#') ? [{value, drawn: `#${hex?.join('')}`}] : [];
      }),
    );
    expect(rows.length).toBeGreaterThanOrEqual(36);
    expect(rows.filter(({value, drawn}) => value !== drawn)).toEqual([]);
  });

  test('is for no search engine, and leads to the components', async ({page}) => {
    await openPage(page, tokens);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await page.getByRole('main').getByRole('link', {name: 'Every component in every state'}).click();
    await expect(page.getByRole('heading', {level: 1, name: /every component/})).toBeVisible();
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  });
});
