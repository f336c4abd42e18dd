import {accessibilityFaults} from './lib/accessibilityFaults';
import {articles} from './lib/articles';
import {matrixRows, matrixTable} from './lib/matrixTable';
import {openAllDetails} from './lib/openAllDetails';
import {openPage} from './lib/openPage';
import {tabTo} from './lib/focusStops';
import {fewestRows, publishedMatrix, publishedViews} from './lib/publishedMatrix';
import {expect, test} from './lib/test';

const groups = publishedMatrix();
const total = groups.reduce((sum, group) => sum + group.rows.length, 0);
const views = publishedViews();
const rowsOf = ({groups}: (typeof views)[number]) => groups.flatMap((group) => group.rows);
/** The further tables, by the page on which each stands. */
const further = [
  {address: articles.passwordManagers, tables: ['provider']},
  {address: articles.circumstances, tables: ['circumstance']},
  {address: articles.scanners, tables: ['scanner']},
  {address: articles.roles, tables: ['client', 'authenticator']},
];
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
    await expect(page.locator('table[role="table"]')).toHaveCount(1);
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

test('every published table has a page', () => {
  expect(further.flatMap(({tables}) => tables).sort()).toEqual(views.map(({id}) => id).sort());
});

for (const {address, tables} of further) {
  test(`${address} narrows its own rows, and can be sent`, async ({page}) => {
    const all = views.filter(({id}) => tables.includes(id)).flatMap(rowsOf);
    const android = all.filter(({about}) => about.includes('android')).length;
    await openPage(page, address);
    await page.getByRole('combobox', {name: 'System'}).selectOption('Android');
    await expect(page.getByText(`${android} of ${all.length} rows`)).toBeVisible();
    await expect(page.locator('tbody tr[id]')).toHaveCount(android);
    await expect(page).toHaveURL(`${address}#os=android`);
  });
}

test('what makes no sense on a page cannot be asked there', async ({page}) => {
  await openPage(page, articles.scanners);
  const filters = page.getByRole('form', {name: 'Narrow the tables'});
  await expect(filters.getByRole('combobox')).toHaveCount(2);
  await expect(filters.getByRole('combobox', {name: 'System'})).toBeVisible();
  await expect(filters.getByRole('combobox', {name: 'Answer'})).toBeVisible();
});

test('the pages of the tables lead to each other', async ({page}) => {
  await openPage(page, articles.devices);
  const links = page.getByRole('navigation', {name: 'Tables about devices'});
  await expect(links.getByRole('link')).toHaveCount(further.length + 1);
  await expect(links.locator('[aria-current="page"]')).toHaveText('By system');
  await links.getByRole('link', {name: 'By password manager'}).click();
  await expect(page).toHaveURL(articles.passwordManagers);
  await expect(page.getByRole('heading', {level: 1})).toHaveText(/^Which password managers/);
  await expect(links.locator('[aria-current="page"]')).toHaveText('By password manager');
});

test('a link to an answer of a further table opens it', async ({page}) => {
  await openPage(page, `${articles.scanners}#cell-scanner-ios-ios-camera-scan`);
  const cell = page.locator('#cell-scanner-ios-ios-camera-scan');
  await expect(cell.locator('time').first()).toBeVisible();
  await expect(cell.getByText('This is the answer you were sent to.')).toBeInViewport();
});

test('a word that is typed narrows the rows and stays out of the address', async ({page}) => {
  await openPage(page, articles.devices);
  await page.getByRole('textbox', {name: /Find a device/}).fill('win10 firefox');
  await expect(matrixRows(page)).toHaveCount(1);
  await expect(page).toHaveURL(/\/devices\/$/);
});

test('sources that disagree are said in the answer itself', async ({page}) => {
  await openPage(page, `${articles.devices}#cell-macos-chrome-linking`);
  const cell = page.locator('#cell-macos-chrome-linking');
  await expect(cell.locator('summary').getByText('Sources disagree')).toBeVisible();
  await expect(cell.getByText('This source says: Yes.')).toBeVisible();
  await expect(cell.getByText('This source says: No.').first()).toBeVisible();
});

test('a link to an answer opens it and keeps it below the heads', async ({page}) => {
  await openPage(page, `${articles.devices}#cell-tizen-client`);
  const cell = page.locator('#cell-tizen-client');
  await expect(cell.locator('time').first()).toBeVisible();
  await expect(cell.getByText('This is the answer you were sent to.')).toBeInViewport();
});

test('a link within the page ends filters that would hide its answer, and only those', async ({page}) => {
  await openPage(page, `${articles.devices}#os=windows`);
  await page.evaluate(() => {
    location.hash = 'cell-win-old-chrome-linking';
  });
  await expect(page.locator('#cell-win-old-chrome-linking details')).toHaveAttribute('open');
  await expect(page.getByRole('combobox', {name: 'System'})).toHaveValue('windows');
  await page.evaluate(() => {
    location.hash = 'cell-tizen-client';
  });
  await expect(page.getByRole('combobox', {name: 'System'})).toHaveValue('');
  await expect(page.locator('#cell-tizen-client')).toBeInViewport();
});

test('filters, comparison, an answer and its report work by keyboard alone', async ({page}) => {
  await openPage(page, articles.devices);
  await tabTo(page, page.getByRole('textbox', {name: /Find a device/}));
  await page.keyboard.type('chrome');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', {name: 'System'})).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/#os=android$/);
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/\/devices\/$/);
  await tabTo(page, page.locator('summary', {hasText: 'Compare two'}));
  await page.keyboard.press('Enter');
  for (const name of ['First', 'Second']) {
    await tabTo(page, page.getByRole('combobox', {name, exact: true}));
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', {name: 'Two compared'})).toBeVisible();
  await expect(page.getByText('Different').or(page.getByText('The same')).first()).toBeVisible();
  const cell = page.locator('#cell-macos-chrome-linking');
  await tabTo(page, cell.locator('summary'));
  await page.keyboard.press('Enter');
  const report = cell.getByRole('button', {name: 'Report a problem with this fact'}).first();
  await tabTo(page, report);
  await page.keyboard.press('Enter');
  await expect(report).toHaveAttribute('aria-expanded', 'true');
  await tabTo(page, cell.getByRole('textbox'));
  await page.keyboard.type('It worked');
  await expect(cell.getByRole('region')).toContainText('Fact: macos-chrome-remembers-phone');
  await expect(cell.getByRole('region')).not.toContainText('It worked');
});

test('on paper every answer is open and nothing is left to press', async ({page}) => {
  await openPage(page, articles.devices);
  await page.emulateMedia({media: 'print'});
  const dates = page.locator('td details time');
  const hidden = await dates.evaluateAll((all) => all.filter((time) => !time.checkVisibility()).length);
  expect(await dates.count()).toBeGreaterThan(total);
  expect(hidden).toBe(0);
  const controls = page.getByRole('main').locator('button, select, input');
  expect(await controls.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  for (const {address, tables} of [{address: articles.devices, tables: ['system']}, ...further]) {
    test(`${address} has its tables, whole, and says which page it is`, async ({page}) => {
      await page.goto(address);
      await expect(page.locator('section > table')).toHaveCount(tables.length);
      const links = page.getByRole('navigation', {name: 'Tables about devices'});
      await expect(links.locator('[aria-current="page"]')).toHaveAttribute('href', address);
      for (const id of tables) {
        const section = page.locator('section', {has: page.locator(`#table-${id}`)});
        const view = views.find((one) => one.id === id);
        const rows = view === undefined ? total : rowsOf(view).length;
        await expect(section.locator('tbody tr[id]')).toHaveCount(rows);
        await expect(section.locator('td')).toHaveCount(rows * (view?.columns.length ?? 3));
      }
    });
  }

  test('counts and evidence are there', async ({page}) => {
    await page.goto(articles.devices);
    await expect(page.getByText(/answers in the tables of this page/)).toBeVisible();
    await expect(page.getByText(/^All tables together have \d+ answers/)).toBeVisible();
    await page.locator('#cell-macos-chrome-linking summary').click();
    await expect(
      page.locator('#cell-macos-chrome-linking').getByText('This source says: Yes.'),
    ).toBeVisible();
  });
});

test.describe('at 320 px', () => {
  test.use({viewport: {width: 320, height: 800}});

  test('filters, a comparison and a report fit', async ({page}) => {
    await openPage(page, `${articles.devices}#a=macos-chrome&b=win11-23h2`);
    await expect(page.getByRole('heading', {name: 'Two compared'})).toBeVisible();
    await page.locator('#cell-macos-chrome-client summary').click();
    await page
      .locator('#cell-macos-chrome-client')
      .getByRole('button', {name: /Report a problem/})
      .click();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});
