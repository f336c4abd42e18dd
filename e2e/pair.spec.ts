import {execFileSync} from 'node:child_process';
import {expectNoFaults} from './lib/expectNoFaults';
import {countDeviceReads, deviceReads} from './lib/countDeviceReads';
import {tabTo} from './lib/focusStops';
import {openAllDetails} from './lib/openAllDetails';
import {openPage} from './lib/openPage';
import {computerField, pairCheck, phoneField, sentence} from './lib/pairCheck';
import {pairPages} from './lib/sitePages';
import {largeControls, smallTargets} from './lib/smallTargets';
import {expect, test} from './lib/test';

const works = 'You can sign in on Windows 11 (Edge) with a passkey that is on an iPhone or iPad.';
const chosen = `${pairCheck}#computer=windows-11-edge&phone=iphone`;

test.describe('the pair check by keyboard alone', () => {
  test('names two devices, reads the verdict, and opens a reason', async ({page}) => {
    await openPage(page, pairCheck);
    await tabTo(page, computerField(page));
    await page.keyboard.type('win11 edge');
    await page.keyboard.press('Enter');
    await expect(computerField(page)).toHaveValue('Windows 11 (Edge)');
    await expect(computerField(page)).toBeFocused();
    await tabTo(page, phoneField(page));
    await page.keyboard.type('iphone 15');
    await page.keyboard.press('Enter');
    await expect(sentence(page)).toHaveText(works);
    const reason = page
      .getByRole('listitem')
      .filter({hasText: 'The computer shows the QR code'})
      .locator('summary');
    await tabTo(page, reason);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Windows itself shows the code, for every browser and app.')).toBeVisible();
  });

  test('goes through the list with the arrow keys and leaves it with Escape', async ({page}) => {
    await openPage(page, pairCheck);
    await tabTo(page, phoneField(page));
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('option')).not.toHaveCount(0);
    await page.keyboard.press('ArrowDown');
    const second = page.getByRole('option').nth(1);
    await expect(second).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('option')).toHaveCount(0);
  });

  test('chooses what is special about a device, and a new passkey', async ({page}) => {
    await openPage(page, `${pairCheck}#computer=linux-chrome&phone=iphone`);
    const special = page.getByLabel('Anything special about it?').first();
    await tabTo(page, special);
    await page.keyboard.type('installed as Fl');
    await expect(sentence(page)).toContainText('installed as Flatpak');
    await tabTo(page, page.getByRole('radio', {name: 'Sign in'}));
    await page.keyboard.press('ArrowRight');
    // No source speaks of making a passkey from a Flatpak, and the page does not guess.
    await expect(sentence(page)).toContainText('We found no good source');
    expect(new URL(page.url()).hash).toBe('#computer=linux-chrome&at=flatpak&phone=iphone&for=create');
  });
});

test('any of a device’s names will do', async ({page}) => {
  await openPage(page, pairCheck);
  await computerField(page).fill('macbook safari');
  await expect(page.getByRole('option').first()).toHaveText('A Mac (Safari)');
  await page.keyboard.press('Enter');
  await phoneField(page).fill('s24');
  await expect(page.getByRole('listbox').getByRole('option').first()).toHaveText('An Android phone');
});

test('words that name no device get one clear line, and stay', async ({page}) => {
  await openPage(page, pairCheck);
  await computerField(page).fill('banana');
  await expect(page.getByText('One word here is not the name of a device')).toBeVisible();
  await expect(computerField(page)).toHaveValue('banana');
  await expect(page.getByText('banana')).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe('');
});

test('what a stranger writes into a link appears nowhere', async ({page}) => {
  await openPage(page, `${pairCheck}#computer=<b>call-0800</b>&phone=iphone&at=call-0800&passkey=call-0800`);
  await expect(phoneField(page)).toHaveValue('An iPhone or iPad');
  await expect(page.getByText('call-0800')).toHaveCount(0);
  await expect(sentence(page)).toHaveCount(0);
});

test('a link with both devices shows their verdict, and Clear empties one', async ({page}) => {
  await openPage(page, chosen);
  await expect(sentence(page)).toHaveText(works);
  await page.getByRole('button', {name: 'Clear'}).first().click();
  await expect(computerField(page)).toHaveValue('');
  await expect(computerField(page)).toBeFocused();
  await expect(sentence(page)).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe('#phone=iphone');
});

test('a press on the drawing leads to the picker', async ({page}) => {
  await openPage(page, pairCheck);
  await page.getByRole('button', {name: 'Choose the phone'}).click();
  await expect(phoneField(page)).toBeFocused();
});

test('a yes to a safety question hides the steps', async ({page}) => {
  await openPage(page, chosen);
  const step = page.getByText('In the list, choose');
  await expect(step).toBeVisible();
  await page.getByRole('radio', {name: 'Yes'}).first().check();
  await expect(step).toHaveCount(0);
  await expect(page.getByText('Stop here')).toBeVisible();
});

test.describe('copying', () => {
  test.use({permissions: ['clipboard-read', 'clipboard-write']});

  test('gives the verdict, the steps and the address as text', async ({page}) => {
    await openPage(page, chosen);
    await page.getByRole('button', {name: 'Copy as text'}).click();
    await expect(page.getByText('Copied')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of [works, 'iPhone, iPad or Android device', 'cable.auth.com', page.url()]) {
      expect.soft(text).toContain(part);
    }
    expect(text).not.toContain('**');
    await page.getByRole('radio', {name: 'Yes'}).first().check();
    await page.getByRole('button', {name: 'Copy as text'}).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .not.toContain('In the list, choose');
  });
});

test.describe('“My device”', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
  });

  test('reads the device on the press, not before', async ({page}) => {
    await countDeviceReads(page);
    await openPage(page, pairCheck);
    expect((await deviceReads(page)).read).not.toContain('navigator.maxTouchPoints');
    await page.getByRole('button', {name: 'My device'}).first().click();
    await expect(computerField(page)).toHaveValue('Linux (Chrome)');
    expect((await deviceReads(page)).read).toContain('navigator.maxTouchPoints');
  });
});

test('the page and the command say the same', async ({page}) => {
  const pairs = [
    ['windows 11 edge', 'iphone', 'computer=windows-11-edge&phone=iphone'],
    ['ubuntu firefox', 'pixel 8', 'computer=linux-firefox&phone=android'],
    ['chromium flatpak', 'iphone', 'computer=linux-chrome&at=flatpak&phone=iphone'],
    ['mac safari', 'grapheneos', 'computer=mac-safari&phone=grapheneos'],
  ] as const;
  const input = pairs.map(([computer, phone]) => `${computer}\t${phone}`).join('\n');
  const output = execFileSync('node', ['scripts/kb.mjs', 'pair', '--batch'], {input, encoding: 'utf8'});
  const answers = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as {sentence: string});
  expect(answers).toHaveLength(pairs.length);
  for (const [i, [, , fragment]] of pairs.entries()) {
    await page.goto('about:blank');
    await openPage(page, `${pairCheck}#${fragment}`);
    await expect.soft(sentence(page)).toHaveText(answers[i]!.sentence);
  }
});

test('with a verdict it is accessible, in light and dark, and fits 320 pixels', async ({page}) => {
  await openPage(page, `${pairCheck}#computer=linux-chrome&at=flatpak&phone=grapheneos`);
  await openAllDetails(page);
  await expectNoFaults(page);
  await page.setViewportSize({width: 320, height: 800});
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const {looked, small} = await smallTargets(page, largeControls, 44);
  expect.soft(looked).toBeGreaterThanOrEqual(8);
  expect(small).toEqual([]);
});

const pages = pairPages();

test('there are at least twenty pages of common pairs', () => {
  expect(pages.length).toBeGreaterThanOrEqual(20);
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('the table of common pairs leads to every page, each with its verdict', async ({page}) => {
    await page.goto(pairCheck);
    const links = page.getByRole('table').getByRole('link');
    const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(found.sort()).toEqual(pages.map(({path}) => path).sort());
  });

  test('every page of a pair says its verdict and why, with dates', async ({page}) => {
    for (const {path} of pages) {
      await page.goto(path);
      await expect.soft(page.getByRole('heading', {level: 1}), path).toContainText('Sign in on');
      await expect.soft(sentence(page), path).toBeVisible();
      await page.getByText('The computer shows the QR code').click();
      expect.soft(await page.locator('time:visible').count(), path).toBeGreaterThanOrEqual(2);
    }
  });

  test('a page of a pair that works has its steps', async ({page}) => {
    await page.goto('/devices/pair/windows-11-edge/iphone/');
    const steps = page.getByRole('list').filter({hasText: 'iPhone, iPad or Android device'});
    await expect(steps.first()).toBeVisible();
  });
});

test.describe('in print', () => {
  test('a page of a pair shows its evidence and no controls', async ({page}) => {
    await openPage(page, '/devices/pair/linux-firefox/android/');
    await page.emulateMedia({media: 'print'});
    await expect(page.getByText('Bug 1543674 asks for phones').last()).toBeVisible();
    await expect(page.getByRole('button', {name: 'Copy as text'})).toBeHidden();
    const hidden = await page
      .locator('details')
      .evaluateAll(
        (all) =>
          all.filter((details) =>
            [...details.children].some(
              (part) => part.tagName !== 'SUMMARY' && getComputedStyle(part).display === 'none',
            ),
          ).length,
      );
    expect(hidden).toBe(0);
  });

  test('the pair check prints its verdict without the form', async ({page}) => {
    await openPage(page, chosen);
    await page.emulateMedia({media: 'print'});
    await expect(sentence(page)).toBeVisible();
    await expect(computerField(page)).toBeHidden();
  });
});
