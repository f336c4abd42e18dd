import {articles} from './lib/articles';
import {matrixRows, matrixTable} from './lib/matrixTable';
import {fewestRows} from './lib/publishedMatrix';
import {openReproduction, recognisesPhone, steps} from './lib/reproduction';
import {fewestPages, sitePages} from './lib/sitePages';
import {expect, test} from './lib/test';

const pages = sitePages();

test.use({javaScriptEnabled: false});

test('there are pages to look at', () => {
  expect(pages.length).toBeGreaterThanOrEqual(fewestPages);
});

for (const address of pages) {
  test(`${address} can be read without script and shows no button that could not work`, async ({page}) => {
    await page.goto(address);
    await expect.soft(page.getByRole('heading', {level: 1})).toBeVisible();
    const text = await page.getByRole('main').innerText();
    expect.soft(text.length, 'characters to read').toBeGreaterThan(400);
    await expect.soft(page.getByRole('button')).toHaveCount(0);
  });
}

test('the list of the section marks the page, in an open folder', async ({page}) => {
  await page.goto(articles.knowsMyPhone);
  const here = page
    .getByRole('navigation', {name: 'Pages in this section'})
    .locator('a[aria-current="page"]');
  await expect(here).toHaveAttribute('href', articles.knowsMyPhone);
  await expect(here).toBeVisible();
});

test('a folded part opens by a press', async ({page}) => {
  await page.goto(articles.knowsMyPhone);
  const words = page.getByText('The caller is worried, not stuck.');
  await expect(words).toBeHidden();
  await page.getByRole('heading', {name: 'For support agents'}).click();
  await expect(words).toBeVisible();
});

test('a reproduction is a complete list of its steps', async ({page}) => {
  await page.goto(articles.knowsMyPhone);
  const widget = await openReproduction(page, recognisesPhone.title);
  await expect(steps(widget)).toHaveCount(recognisesPhone.steps);
  await expect(steps(widget).getByText('What should appear:')).toHaveCount(recognisesPhone.steps);
});

test('a reproduction shows no control that would do nothing', async ({page}) => {
  await page.goto(articles.knowsMyPhone);
  const widget = await openReproduction(page, recognisesPhone.title);
  await expect(steps(widget).first()).toBeVisible();
  await expect(widget.locator('button, input, select, textarea')).toHaveCount(0);
});

test('the safety questions still say what to do after a yes', async ({page}) => {
  await page.goto(articles.knowsMyPhone);
  const widget = await openReproduction(page, recognisesPhone.title);
  await expect(widget.getByText('If either answer is yes, stop')).toBeVisible();
});

test('the matrix has all of its rows', async ({page}) => {
  await page.goto(articles.devices);
  const count = await matrixRows(page).count();
  expect(count).toBeGreaterThanOrEqual(fewestRows);
});

test('every answer of the matrix that rests on something has its evidence in the page', async ({page}) => {
  await page.goto(articles.devices);
  const answers = matrixTable(page).locator('details');
  const all = await answers.count();
  expect(all).toBeGreaterThanOrEqual(fewestRows);
  await expect(answers.filter({has: page.locator('time')})).toHaveCount(all);
});

test('the matrix shows no filters, as they could not filter', async ({page}) => {
  await page.goto(articles.devices);
  await expect(matrixTable(page)).toBeVisible();
  await expect(page.locator('select')).toHaveCount(0);
});

test('dark colours follow the system', async ({page}) => {
  await page.emulateMedia({colorScheme: 'dark'});
  await page.goto('/');
  const brightest = await page.locator('body').evaluate((body) => {
    const channels = getComputedStyle(body).backgroundColor.match(/\d+/g) ?? [];
    return Math.max(...channels.slice(0, 3).map(Number));
  });
  expect(brightest).toBeLessThan(64);
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 844}});

  test('the menu opens by a press and leads to another page', async ({page}) => {
    await page.goto('/');
    await page.getByText('Menu', {exact: true}).click();
    await page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Help'}).click();
    await expect(page.getByRole('heading', {level: 1, name: 'Help'})).toBeVisible();
  });

  test('the menu opens by keyboard', async ({page}) => {
    await page.goto('/');
    await page.getByText('Menu', {exact: true}).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(
      page.getByRole('link', {name: 'Help', exact: true}).and(page.locator(':focus')),
    ).toBeVisible();
  });

  test('the pages of the section stand below an article and lead on', async ({page}) => {
    await page.goto(articles.didNotWork);
    const section = page.getByRole('navigation', {name: 'Pages in this section'});
    await section.getByText('How it works', {exact: true}).click();
    await section.getByRole('link', {name: 'Why is Bluetooth needed to sign in with a phone?'}).click();
    await expect(page.getByRole('heading', {level: 1, name: /Bluetooth/})).toBeVisible();
  });
});
