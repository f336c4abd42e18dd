import type {Page} from '@playwright/test';
import {expectNoFaults} from './lib/expectNoFaults';
import {main} from './lib/main';
import {openPage} from './lib/openPage';
import {expect, test} from './lib/test';

const address = '/teams/doctor/';
const start = (page: Page) => main(page).getByRole('button', {name: 'Check this site'});

// One address is asked for because it is not there.
test.use({expectedProblem: /404/});

test('the doctor asks for nothing before a press, and only its own host after it', async ({page}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') asked.push(request.url());
  });
  await openPage(page, address);
  await expect(start(page)).toBeVisible();
  expect(asked.filter((url) => /release\.json|security-headers|doctor-asks/.test(url))).toEqual([]);
  await start(page).click();
  await expect(main(page).getByRole('heading', {name: 'What was found'})).toBeFocused();
  const {origin} = new URL(page.url());
  expect(asked.length).toBeGreaterThanOrEqual(10);
  expect(asked.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
});

test('the doctor finds nothing wrong with a site that sends its own headers', async ({page}) => {
  await openPage(page, address);
  await start(page).click();
  await expect(main(page).getByText('Nothing is wrong, as far as a page can see.')).toBeVisible();
  await expect(main(page).getByText(/^Looked at 1\d answers, for [23]\d things\.$/)).toBeVisible();
  await main(page).getByRole('button', {name: 'Clear'}).click();
  await expect(main(page).getByText(/^Looked at/)).toHaveCount(0);
  await expect(start(page)).toBeFocused();
});

test('the doctor tells what is wrong, with lines to copy', async ({page}) => {
  await page.route('**/about/', async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    delete headers['content-security-policy'];
    await route.fulfill({response, headers});
  });
  await openPage(page, address);
  await start(page).click();
  const finding = main(page).locator('[data-finding]');
  await expect(finding).toHaveCount(1);
  await expect(finding).toContainText('There is no Content-Security-Policy');
  await expect(finding).toContainText("add_header Content-Security-Policy \"default-src 'none'");
  await expectNoFaults(page);
});

test.describe('without a network', () => {
  test.use({expectedProblem: /ERR_INTERNET_DISCONNECTED/});

  test('the doctor says so', async ({page, context}) => {
    await openPage(page, address);
    await expect(start(page)).toBeVisible();
    await context.setOffline(true);
    await start(page).click();
    await expect(main(page).getByRole('alert')).toContainText('cannot be reached');
    await expect(main(page).getByRole('button', {name: 'Check again'})).toBeVisible();
  });
});

test.describe('where what reads pages does not arrive', () => {
  test.use({expectedProblem: /404|request failed|Failed to load resource/});

  test('the doctor says so, and stops waiting', async ({page}) => {
    await openPage(page, address);
    await expect(start(page)).toBeVisible();
    await page.route('**/assets/js/*.js', (route) => route.abort());
    await start(page).click();
    await expect(main(page).getByRole('alert')).toContainText('cannot be reached');
    await expect(main(page).getByRole('button', {name: 'Check again'})).toBeVisible();
  });
});
