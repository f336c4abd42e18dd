import type {Page} from '@playwright/test';
import {articles} from './lib/articles';
import {countDeviceReads, deviceReads} from './lib/countDeviceReads';
import {openAllDetails} from './lib/openAllDetails';
import {kept} from './lib/kept';
import {openPage} from './lib/openPage';
import {openReproduction, passGate, recognisesPhone, reproduction} from './lib/reproduction';
import {expect, test} from './lib/test';

// That no page reads or keeps anything before a press: everyPage.spec.ts.
test('what is watched includes what could tell devices apart', async ({page}) => {
  await countDeviceReads(page);
  await openPage(page, '/');
  const {watched} = await deviceReads(page);
  expect.soft(watched.length).toBeGreaterThanOrEqual(40);
  expect(watched).toEqual(
    expect.arrayContaining([
      'navigator.bluetooth',
      'navigator.clipboard',
      'navigator.mediaDevices',
      'navigator.userAgentData',
      'PublicKeyCredential.getClientCapabilities',
    ]),
  );
});

test('a press on copy is noticed, so the watch works', async ({page}) => {
  await countDeviceReads(page);
  await openPage(page, articles.knowsMyPhone);
  await page.getByRole('button', {name: 'Copy this text'}).click();
  await expect.poll(async () => (await deviceReads(page)).read).toContain('navigator.clipboard');
});

test('the choice of colours is the only thing that a press outside of the tools keeps', async ({page}) => {
  await openPage(page, '/');
  await page.getByRole('button', {name: 'Switch between light and dark'}).click();
  expect(await kept(page)).toEqual([expect.stringContaining('theme')]);
});

test.describe('what the browser says of itself', () => {
  const browserName = 'Browser of the Test/1.0';
  test.use({userAgent: browserName});

  test('stands nowhere on the page before a press', async ({page}) => {
    await openPage(page, articles.knowsMyPhone);
    const widget = await openReproduction(page, recognisesPhone.title);
    await passGate(widget);
    await expect(widget.getByRole('button', {name: 'Add what this browser says of itself'})).toBeVisible();
    expect(await page.content()).not.toContain(browserName);
  });

  test('stands in the report after a press', async ({page}) => {
    await openPage(page, articles.knowsMyPhone);
    const widget = await openReproduction(page, recognisesPhone.title);
    await passGate(widget);
    await widget.getByRole('button', {name: 'Add what this browser says of itself'}).click();
    await expect(widget.getByRole('region', {name: 'Your report'})).toContainText(browserName);
  });
});

test.describe('typed words', () => {
  const typed = 'xylophone quartz';

  /** Types into every field of a reproduction. */
  async function typeEverywhere(page: Page, words: string): Promise<void> {
    await openPage(page, articles.knowsMyPhone);
    const widget = await openReproduction(page, recognisesPhone.title);
    await passGate(widget);
    await widget.getByRole('button', {name: 'It went wrong here, step 1'}).click();
    for (const field of ['The words on the screen', 'Computer: system', 'Phone: model']) {
      await widget.getByLabel(field).fill(words);
    }
    await expect(widget.getByRole('region', {name: 'Your report'})).toContainText(words);
  }

  test('stay out of the address, the history and the title of the page', async ({page}) => {
    await typeEverywhere(page, typed);
    const places = await page.evaluate(() => ({
      address: decodeURIComponent(location.href),
      history: JSON.stringify(history.state),
      title: document.title,
    }));
    expect(Object.entries(places).filter(([, text]) => /xylophone|quartz/.test(text))).toEqual([]);
  });

  test('go into no request', async ({page}) => {
    const sent: string[] = [];
    page.on('request', (request) =>
      sent.push(`${decodeURIComponent(request.url())} ${request.postData() ?? ''}`),
    );
    await typeEverywhere(page, typed);
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.filter((request) => /xylophone|quartz/.test(request))).toEqual([]);
  });

  test('are not kept when they look like an e-mail address', async ({page}) => {
    await typeEverywhere(page, 'somebody@mail.example');
    const values = await page.evaluate(() => Object.values<string>({...localStorage}));
    expect(values).toHaveLength(1);
    expect(values.join('')).not.toContain('somebody');
  });
});

for (const fragment of [
  'contacted=no&watched=no',
  'gate=clear',
  'reproduce&contacted=no',
  'answers=%7B%7D',
]) {
  test(`a link that ends in #${fragment} cannot answer the safety questions`, async ({page}) => {
    await openPage(page, `${articles.knowsMyPhone}?contacted=no&watched=no#${fragment}`);
    await openAllDetails(page);
    const widget = reproduction(page, recognisesPhone.title);
    await expect(widget.getByRole('radio')).toHaveCount(4);
    await expect(widget.getByRole('radio', {checked: true})).toHaveCount(0);
    await expect(widget.getByRole('checkbox')).toHaveCount(0);
  });
}
