import {accessibilityFaults} from './lib/accessibilityFaults';
import {articles} from './lib/articles';
import {matrixRows, matrixTable} from './lib/matrixTable';
import {openAllDetails} from './lib/openAllDetails';
import {openPage} from './lib/openPage';
import {fewestRows, publishedMatrix} from './lib/publishedMatrix';
import {expect, test} from './lib/test';

const groups = publishedMatrix();
const total = groups.reduce((sum, group) => sum + group.rows.length, 0);
const windows = groups.find(({os}) => os === 'windows')?.rows.length ?? 0;

test('there are rows to filter', () => {
  expect(total).toBeGreaterThanOrEqual(fewestRows);
  expect(windows).toBeGreaterThan(0);
  expect(windows).toBeLessThan(total);
});

test('the table shows every published row', async ({page}) => {
  await openPage(page, articles.devices);
  await expect(matrixRows(page)).toHaveCount(total);
});

test('a system leaves its own rows', async ({page}) => {
  await openPage(page, articles.devices);
  await page.getByRole('combobox', {name: 'System'}).selectOption('Windows');
  await expect(matrixRows(page)).toHaveCount(windows);
  await expect(page.getByText(`${windows} of ${total} rows`)).toBeVisible();
});

test('a question leaves its own column', async ({page}) => {
  await openPage(page, articles.devices);
  await page.getByRole('combobox', {name: 'Question'}).selectOption('Can skip the code next time');
  await expect(matrixTable(page).getByRole('columnheader')).toHaveText([
    'Browser or app',
    'Can skip the code next time',
  ]);
});

test('an answer leaves the rows that have it', async ({page}) => {
  await openPage(page, articles.devices);
  await page.getByRole('combobox', {name: 'Question'}).selectOption('Can skip the code next time');
  await page.getByRole('combobox', {name: 'Answer'}).selectOption('Yes');
  const rows = matrixRows(page);
  await expect(rows).not.toHaveCount(total);
  const left = await rows.count();
  expect(left).toBeGreaterThan(0);
  await expect(rows.filter({has: page.getByRole('cell').getByText('Yes', {exact: true})})).toHaveCount(left);
});

test('the address follows the filters, so that it can be sent', async ({page}) => {
  await openPage(page, articles.devices);
  await page.getByRole('combobox', {name: 'System'}).selectOption('Windows');
  await page.getByRole('combobox', {name: 'Answer'}).selectOption('No');
  await expect(page).toHaveURL(/\/devices\/#os=windows&status=no$/);
});

test('a sent address brings its filters', async ({page}) => {
  await openPage(page, `${articles.devices}#os=windows&role=client`);
  await expect(page.getByRole('combobox', {name: 'System'})).toHaveValue('windows');
  await expect(page.getByRole('combobox', {name: 'Question'})).toHaveValue('client');
  await expect(matrixRows(page)).toHaveCount(windows);
});

test('an address changed by hand brings its filters too', async ({page}) => {
  await openPage(page, articles.devices);
  await page.evaluate(() => {
    location.hash = 'os=windows';
  });
  await expect(matrixRows(page)).toHaveCount(windows);
});

test('unknown names in an address are ignored, the others hold', async ({page}) => {
  await openPage(page, `${articles.devices}#os=windows&role=nonsense&colour=red`);
  await expect(page.getByRole('combobox', {name: 'Question'})).toHaveValue('');
  await expect(matrixRows(page)).toHaveCount(windows);
});

test('Show all brings every row back and cleans the address', async ({page}) => {
  await openPage(page, `${articles.devices}#os=windows`);
  await expect(matrixRows(page)).toHaveCount(windows);
  await page.getByRole('button', {name: 'Show all'}).click();
  await expect(matrixRows(page)).toHaveCount(total);
  await expect(page).toHaveURL(/\/devices\/$/);
});

test('filters that match nothing say so and do not call it a no', async ({page}) => {
  await openPage(page, `${articles.devices}#os=tizen&status=announced`);
  await expect(page.getByText('No row matches these choices. That does not mean')).toBeVisible();
  await expect(page.getByText(`0 of ${total} rows`)).toBeVisible();
});

test('a link to a row leads to it', async ({page}) => {
  await openPage(page, `${articles.devices}#row-tizen`);
  const row = page.locator('tr:target');
  await expect(row).toBeInViewport();
});

test('an answer opens to its evidence', async ({page}) => {
  await openPage(page, articles.devices);
  const answer = matrixTable(page).locator('details').first();
  await expect(answer.locator('time').first()).toBeHidden();
  await answer.locator('summary').click();
  await expect(answer.locator('time').first()).toBeVisible();
});

test('every piece of evidence has a date', async ({page}) => {
  await openPage(page, articles.devices);
  const pieces = matrixTable(page).locator('details li');
  const all = await pieces.count();
  expect(all).toBeGreaterThanOrEqual(total);
  const dates = await pieces
    .locator('time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  expect(dates.filter((date) => /^\d{4}(-\d{2}){0,2}$/.test(date))).toHaveLength(all);
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 844}});

  test('the browser still knows a table, with rows, heads and cells', async ({page, context}) => {
    await openPage(page, articles.devices);
    const client = await context.newCDPSession(page);
    // The browser's own accessibility tree: a role in the HTML alone would prove little.
    const {nodes} = await client.send('Accessibility.getFullAXTree');
    const count = (role: string) => nodes.filter((node) => node.role?.value === role).length;
    expect(count('table')).toBe(1);
    // One row for the heads and one for the name of each system.
    expect(count('row')).toBe(total + groups.length + 1);
    expect(count('columnheader')).toBe(4);
    expect(count('rowheader')).toBe(total + groups.length);
    expect(count('cell')).toBe(total * 3);
  });

  test('the roles are written out for browsers that forget a table laid out as a list', async ({page}) => {
    await openPage(page, articles.devices);
    const table = page.locator('table[role="table"]');
    await expect(table.locator('tr[role="row"]')).toHaveCount(total + groups.length + 1);
    await expect(table.locator('th[role="rowheader"]')).toHaveCount(total + groups.length);
    await expect(table.locator('td[role="cell"]')).toHaveCount(total * 3);
  });

  test('each answer carries its question', async ({page}) => {
    await openPage(page, articles.devices);
    const labels = matrixRows(page).getByText('Can show the QR code', {exact: true});
    await expect(labels).toHaveCount(total);
    expect(await labels.evaluateAll((all) => all.filter((label) => !label.checkVisibility()).length)).toBe(0);
  });

  test('the list of open answers is accessible', async ({page}) => {
    test.slow();
    await openPage(page, `${articles.devices}#os=windows`);
    await expect(matrixRows(page)).toHaveCount(windows);
    await matrixTable(page)
      .locator('details')
      .evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('open answers fit a screen of 320 px', async ({page}) => {
    await page.setViewportSize({width: 320, height: 800});
    await openPage(page, articles.devices);
    expect(await openAllDetails(page)).toBeGreaterThanOrEqual(total);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});
