import type {Page} from '@playwright/test';
import {codePicture} from './lib/codePicture';
import {clearGate, gateQuestion} from './lib/gate';
import {main} from './lib/main';
import {openPage} from './lib/openPage';
import {vectors} from './lib/signInCodes';
import {expect, test} from './lib/test';
import {toolMarks} from './lib/tools';

// Scripts that do not arrive are what these tests are about.
test.use({
  baseURL: 'http://localhost:4173',
  expectedProblem:
    /^(request failed|console error: Failed to load resource|error: Loading chunk|console error: .*ChunkLoadError)/,
});

/** Lets no further script arrive. */
const cutOff = (page: Page) => page.route('**/assets/js/*.js', (route) => route.abort());

for (const [address, mark] of Object.entries(toolMarks)) {
  test(`${address} says so when its script does not arrive, and works after a new load`, async ({page}) => {
    await page.route('**/assets/js/*.js', async (route) => {
      const response = await route.fetch();
      const isOwn = (await response.text()).includes(mark);
      await (isOwn ? route.abort() : route.fulfill({response}));
    });
    await page.goto(address);
    await expect(main(page).getByRole('alert')).toContainText('This tool could not be loaded.');
    await expect(main(page).getByRole('heading', {level: 1})).toBeVisible();
    await page.unroute('**/assets/js/*.js');
    await main(page).getByRole('button', {name: 'Load the page again'}).click();
    const control = main(page).getByRole('button').or(main(page).getByRole('radio'));
    await expect(control.first()).toBeVisible();
    await expect(main(page).getByRole('alert')).toHaveCount(0);
  });
}

test('a picture is not blamed where what reads it does not arrive', async ({page}) => {
  await openPage(page, '/developers/code-reader/');
  await clearGate(page);
  const picture = await codePicture(page, vectors[0]!.text);
  await cutOff(page);
  await main(page).locator('input[type=file]').setInputFiles(picture);
  await expect(main(page).getByText('What reads pictures could not be loaded.')).toBeVisible();
});

test('a browser is not blamed where what names it does not arrive', async ({page}) => {
  await openPage(page, '/tools/this-browser/');
  await cutOff(page);
  await main(page).getByRole('button', {name: 'Check this browser'}).click();
  await expect(main(page).getByText('The device could not be read.')).toBeVisible();
  await expect(main(page).locator('[data-test]')).toHaveCount(6);
});

test('the practice code appears without the computer where that cannot be read', async ({page}) => {
  await openPage(page, '/tools/practice-scan/');
  await clearGate(page);
  await page.route('**/assets/js/*.js', async (route) => {
    const text = await (await route.fetch()).text();
    await (text.includes('getParser') ? route.abort() : route.continue());
  });
  await main(page).getByRole('button', {name: 'Show the code, with this computer in it'}).click();
  await expect(main(page).getByText('The device could not be read.')).toBeVisible();
  await expect(main(page).getByRole('img', {name: /^QR code/})).toBeVisible();
});

for (const address of [
  '/tools/dry-run/',
  '/tools/practice-scan/',
  '/developers/code-reader/',
  '/fix/#browser=safari',
]) {
  test(`${address} asks the safety questions again when the page comes back as it was left`, async ({
    page,
  }) => {
    await openPage(page, address);
    await clearGate(page);
    await expect(main(page).getByText('Nobody asked you to do this')).toBeVisible();
    // Playwright's Chromium keeps no pages in memory; this is the event with which one comes back.
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true})));
    await expect(gateQuestion(page, 'contacted').getByRole('radio', {checked: true})).toHaveCount(0);
    await expect(gateQuestion(page, 'watched')).toBeVisible();
  });
}

test('a yes stays a yes when other devices are chosen', async ({page}) => {
  await openPage(page, '/scan/#via=code&computer=windows-11-chrome&phone=android&app=own&work=no');
  await gateQuestion(page, 'contacted').getByRole('radio', {name: 'Yes'}).check();
  await expect(main(page).getByText('Stop here')).toBeVisible();
  await main(page).getByRole('radio', {name: 'Bitwarden'}).check();
  await expect(main(page).getByText('Stop here')).toBeVisible();
});
