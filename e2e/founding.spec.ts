import {readFile} from 'node:fs/promises';
import type {Locator, Page} from '@playwright/test';
import {waitUntilAlive} from '../scripts/bench/browser.mjs';
import {accessibilityFaults} from './lib/accessibilityFaults';
import {articles} from './lib/articles';
import {openPage} from './lib/openPage';
import {
  openReproduction,
  passGate,
  recognisesPhone,
  reproduction,
  signInWithPhone,
  steps,
} from './lib/reproduction';
import {expect, test} from './lib/test';

const title = (page: Page, name: string): Locator => page.getByRole('heading', {level: 1, name});

/** Reads the report as shown, in a format. */
async function reportAs(widget: Locator, format: string): Promise<string> {
  await widget.getByRole('radio', {name: format}).check();
  return widget.getByRole('region', {name: 'Your report'}).innerText();
}

test.describe('why the computer knows the phone', () => {
  const seen = 'Chrome 136 and later: no phone by name. Choosing a phone shows a code to scan.';
  const words = 'Use a phone, tablet, or security key';
  let widget: Locator;

  /** Opens the article and its reproduction, up to the safety questions. */
  async function start(page: Page): Promise<void> {
    await openPage(page, articles.knowsMyPhone);
    widget = await openReproduction(page, recognisesPhone.title);
  }

  /** Goes through four steps and stops at the fifth. */
  async function stopAtFive(page: Page): Promise<void> {
    await start(page);
    await passGate(widget);
    for (const number of [1, 2, 3, 4]) {
      await widget.getByRole('checkbox', {name: `Step ${number} went as it should`}).check();
    }
    await widget.getByRole('button', {name: 'It went wrong here, step 5'}).click();
    await widget.getByRole('radio', {name: seen}).check();
    await widget.getByLabel('The words on the screen').fill(words);
    await widget.getByLabel('Computer: system and browser').fill('Windows 11, Chrome 140');
    await widget.getByLabel('Phone: model and system version').fill('Android, Google Pixel');
  }

  test('a reader gets from the front door to the answer', async ({page}) => {
    await openPage(page, '/');
    await page.getByRole('link', {name: 'Why does my computer know my phone?'}).click();
    await expect(title(page, 'Why does my computer know about my phone?')).toBeVisible();
    await expect(page.getByText('There is no privacy leak.')).toBeVisible();
  });

  test('the answer leads on to making a computer forget a phone', async ({page}) => {
    await openPage(page, articles.knowsMyPhone);
    await page.getByRole('main').getByRole('link', {name: 'make a computer forget a phone'}).click();
    await expect(title(page, 'How do I make a computer forget my phone?')).toBeVisible();
  });

  test('the reproduction has its five steps before any question is answered', async ({page}) => {
    await start(page);
    await expect(steps(widget)).toHaveCount(recognisesPhone.steps);
  });

  test('nothing can be ticked before both safety questions are answered', async ({page}) => {
    await start(page);
    await widget.getByRole('radio', {name: 'No'}).first().check();
    await expect(widget.getByText('Answer both questions above')).toBeVisible();
    await expect(widget.getByRole('checkbox')).toHaveCount(0);
  });

  test('two times no lets every step be ticked', async ({page}) => {
    await start(page);
    await passGate(widget);
    await expect(widget.getByRole('checkbox')).toHaveCount(recognisesPhone.steps);
  });

  test('what was seen points to its reason', async ({page}) => {
    await stopAtFive(page);
    await expect(widget.getByText('This often means:')).toBeVisible();
  });

  test('the copied report holds devices, steps, what was expected and what was seen', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await stopAtFive(page);
    await widget.getByRole('button', {name: 'Copy the report'}).click();
    await expect(widget.getByText('Copied')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const parts = [
      `# ${recognisesPhone.title}`,
      '- Computer: Windows 11, Chrome 140',
      '- Phone: Android, Google Pixel',
      '1. Done (On the computer): Open Chrome',
      '5. WENT WRONG (On the computer): Look at the list.',
      '- At step: 5',
      '- Expected: Chrome up to 135:',
      `- Seen: ${seen} ${words}`,
      '- Points to: ',
    ];
    expect(parts.filter((part) => !copied.includes(part))).toEqual([]);
  });

  test('the downloaded report can be read by a program', async ({page}) => {
    await stopAtFive(page);
    await widget.getByRole('radio', {name: 'JSON'}).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      widget.getByRole('button', {name: 'Download it'}).click(),
    ]);
    expect(download.suggestedFilename()).toBe('computer-recognises-phone.json');
    const report: unknown = JSON.parse(await readFile(await download.path(), 'utf8'));
    expect(report).toMatchObject({
      schema: 'passkey-help-report/3',
      environment: {computer: 'Windows 11, Chrome 140', phone: 'Android, Google Pixel'},
      wentWrong: {step: 5, seen: `${seen} ${words}`},
    });
  });

  test('a reload asks the safety questions again', async ({page}) => {
    await stopAtFive(page);
    await page.reload();
    await waitUntilAlive(page);
    widget = await openReproduction(page, recognisesPhone.title);
    await expect(widget.getByRole('radio')).toHaveCount(4);
    await expect(widget.getByRole('radio', {checked: true})).toHaveCount(0);
    await expect(widget.getByRole('checkbox')).toHaveCount(0);
  });

  test('a reload keeps the progress', async ({page}) => {
    await stopAtFive(page);
    const before = await reportAs(widget, 'JSON');
    await page.reload();
    await waitUntilAlive(page);
    widget = await openReproduction(page, recognisesPhone.title);
    await passGate(widget);
    expect(await reportAs(widget, 'JSON')).toBe(before);
  });

  test('one press removes everything', async ({page}) => {
    await stopAtFive(page);
    await widget.getByRole('button', {name: 'Start over'}).click();
    await expect(widget.getByText('Everything here was removed.')).toBeVisible();
    await expect(widget.getByRole('checkbox', {checked: true})).toHaveCount(0);
    await expect(widget.getByLabel('Computer: system and browser')).toHaveValue('');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  test('one more press brings it back', async ({page}) => {
    await stopAtFive(page);
    const before = await reportAs(widget, 'JSON');
    await widget.getByRole('button', {name: 'Start over'}).click();
    await widget.getByRole('button', {name: 'Undo'}).click();
    expect(await reportAs(widget, 'JSON')).toBe(before);
  });

  test('the reproduction in use is accessible', async ({page}) => {
    await stopAtFive(page);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

test.describe('signing in with the phone did not work', () => {
  /** The six reasons that readers give, and the article that each leads to. */
  const reasons = [
    {link: 'why am I being asked to scan a code?', article: 'Why am I being asked to scan a QR code?'},
    {link: 'how to scan the code', article: 'How do I scan the sign-in code with my phone?'},
    {link: 'the camera does not read the code', article: 'My phone’s camera does not read the code'},
    {link: 'the camera shows a link', article: 'The camera shows a link and nothing happens'},
    {link: 'my scanner app does not work', article: 'My scanner app says the code is invalid'},
    {link: 'Bluetooth is blocked on my work computer', article: 'Bluetooth is blocked on my work computer'},
  ] as const;

  /** Opens the article and its reproduction, up to the safety questions. */
  async function start(page: Page): Promise<Locator> {
    await openPage(page, articles.didNotWork);
    return openReproduction(page, signInWithPhone.title);
  }

  test('a reader gets from the front door to the article that fits', async ({page}) => {
    await openPage(page, '/');
    await page.getByRole('link', {name: 'It says “Connecting” and goes no further'}).click();
    await expect(page).toHaveURL(/\/help\/fix\/stuck-on-connecting\/$/);
    await expect(page.getByRole('heading', {level: 1})).toContainText('Connecting');
  });

  for (const {link, article} of reasons) {
    test(`the article leads to “${article}”`, async ({page}) => {
      await openPage(page, articles.didNotWork);
      await page.getByRole('main').getByRole('link', {name: link}).first().click();
      const name = new RegExp(article.replace('’', "['’]").replace('?', '\\?'));
      await expect(page.getByRole('heading', {level: 1, name})).toBeVisible();
    });
  }

  test('the reproduction has its three steps', async ({page}) => {
    const widget = await start(page);
    await expect(steps(widget)).toHaveCount(signInWithPhone.steps);
  });

  test('a yes takes the steps away and says what to do', async ({page}) => {
    const widget = await start(page);
    await widget.getByRole('radio', {name: 'Yes'}).first().check();
    await expect(widget.getByRole('alert')).toContainText('Do not scan the code');
    await expect(widget.getByText('What should appear:')).toHaveCount(0);
  });

  test('a yes offers no way to make a report', async ({page}) => {
    const widget = await start(page);
    await widget.getByRole('radio', {name: 'Yes'}).last().check();
    await expect(widget.getByRole('alert')).toBeVisible();
    await expect(widget.getByRole('button')).toHaveCount(0);
  });

  test('a yes leads to what to do after a scan', async ({page}) => {
    const widget = await start(page);
    await widget.getByRole('radio', {name: 'Yes'}).first().check();
    await widget.getByRole('link', {name: 'I already scanned or approved something'}).click();
    await expect(title(page, 'Someone asked me to scan a code, or I already did')).toBeVisible();
  });

  test('a yes does not touch the other reproduction of the page', async ({page}) => {
    const widget = await start(page);
    await widget.getByRole('radio', {name: 'Yes'}).first().check();
    await expect(widget.getByRole('alert')).toBeVisible();
    await expect(steps(reproduction(page, 'The same sign-in in eight small steps'))).toHaveCount(8);
  });

  test('the words to stop are accessible', async ({page}) => {
    const widget = await start(page);
    await widget.getByRole('radio', {name: 'Yes'}).first().check();
    await expect(widget.getByRole('alert')).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  for (const {format, first, wrong} of [
    {format: 'Markdown', first: `# ${signInWithPhone.title}`, wrong: '## What went wrong'},
    {format: 'Plain text', first: signInWithPhone.title, wrong: 'WHAT WENT WRONG'},
  ]) {
    test(`the report can be had as ${format}`, async ({page}) => {
      const widget = await start(page);
      await passGate(widget);
      await widget.getByRole('button', {name: 'It went wrong here, step 2'}).click();
      await widget.getByRole('radio', {name: 'The computer asks to turn on Bluetooth.'}).check();
      const lines = (await reportAs(widget, format)).split('\n');
      expect(lines[0]).toBe(first);
      expect(lines).toContain(wrong);
      expect(lines.some((line) => line.endsWith('Seen: The computer asks to turn on Bluetooth.'))).toBe(true);
    });
  }
});
