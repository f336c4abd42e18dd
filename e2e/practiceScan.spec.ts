import type {Browser, Page} from '@playwright/test';
import {expectNoFaults} from './lib/expectNoFaults';
import {countDeviceReads, deviceReads} from './lib/countDeviceReads';
import {clearGate, gateQuestion} from './lib/gate';
import {kept} from './lib/kept';
import {button, main} from './lib/main';
import {openPage} from './lib/openPage';
import {sentence} from './lib/pairCheck';
import {readShownCode} from './lib/readShownCode';
import {expect, test} from './lib/test';

const address = '/tools/practice-scan/';
const onWindows = {
  userAgent:
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
};
const onIphone = {
  userAgent:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
  viewport: {width: 390, height: 844},
  isMobile: true,
  hasTouch: true,
};
const onAndroid = {
  ...onIphone,
  userAgent:
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
};

const code = (page: Page) => main(page).getByRole('img', {name: /^QR code that opens/});

/** Chromium's pretended Windows does not say which one it is. */
async function pretendWindows11(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const data = {getHighEntropyValues: () => Promise.resolve({platformVersion: '15.0.0'})};
    Object.defineProperty(Navigator.prototype, 'userAgentData', {configurable: true, get: () => data});
  });
}

/** Answers the safety questions and shows the code. */
async function showCode(page: Page, content: 'with this computer' | 'alone' = 'alone'): Promise<void> {
  await openPage(page, address);
  await clearGate(page);
  const name = content === 'alone' ? 'Show the code without it' : 'Show the code, with this computer in it';
  await button(page, name).click();
}

/** Opens what a code holds on another device, as its camera would. */
async function openOn(browser: Browser, device: typeof onIphone, link: string): Promise<Page> {
  const context = await browser.newContext(device);
  const phone = await context.newPage();
  await openPage(phone, link);
  return phone;
}

test.describe('on the computer', () => {
  test.use(onWindows);

  test('the code holds the address that stands below it, and nothing of the device', async ({page}) => {
    await countDeviceReads(page);
    await showCode(page);
    expect(await readShownCode(code(page))).toBe('http://127.0.0.1:4173/scan/#via=code');
    await expect(main(page).getByText('Help only: this page never asks you to sign in')).toBeVisible();
    const {read} = await deviceReads(page);
    expect(read.filter((name) => !/userAgent$|connection$/.test(name))).toEqual([]);
  });

  test('a press puts the kind of computer in, and the other one leaves it out', async ({page}) => {
    await pretendWindows11(page);
    await showCode(page, 'with this computer');
    await expect(main(page).getByText('In the code:')).toContainText('Windows 11 (Chrome)');
    await expect.poll(() => readShownCode(code(page))).toContain('#via=code&computer=windows-11-chrome');
    await button(page, 'Hide the code').click();
    await button(page, 'Show the code without it').click();
    await expect.poll(() => readShownCode(code(page))).toBe('http://127.0.0.1:4173/scan/#via=code');
  });

  test('says that a phone cannot open a copy on this computer', async ({page}) => {
    await showCode(page);
    await expect(main(page).getByText('it runs on this computer alone')).toBeVisible();
  });

  test('leads from each way in which a scan can fail to its page', async ({page}) => {
    await openPage(page, address);
    const list = main(page).getByRole('list').filter({hasText: 'It opened the page.'});
    await expect(list.getByRole('listitem')).toHaveCount(8);
    await expect(list.getByRole('link')).toHaveCount(7);
  });

  test('hides the code after a yes to a safety question', async ({page}) => {
    await openPage(page, address);
    await expect(button(page, 'Show the code without it')).toHaveCount(0);
    await showCode(page);
    await button(page, 'That has changed').click();
    await gateQuestion(page, 'contacted').getByRole('radio', {name: 'Yes'}).check();
    await expect(code(page)).toHaveCount(0);
    await expect(main(page).getByText('Stop here')).toBeVisible();
  });

  test('keeps nothing, and has no fault of accessibility', async ({page}) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await showCode(page, 'with this computer');
    await expect(code(page)).toBeVisible();
    expect(requests.length).toBeGreaterThan(3);
    expect(requests.filter((each) => !/^GET \/(assets\/|img\/|[a-z/-]*$)/.test(each))).toEqual([]);
    await expectNoFaults(page);
    await button(page, 'Hide the code').click();
    await expect(code(page)).toHaveCount(0);
    expect(await kept(page)).toEqual([]);
    expect(page.url()).toBe(`http://127.0.0.1:4173${address}`);
  });
});

test.describe('from the computer to the phone', () => {
  test.use(onWindows);

  test('an iPhone gets the answer for these two, with one press and one tap', async ({page, browser}) => {
    await pretendWindows11(page);
    await showCode(page, 'with this computer');
    await expect(main(page).getByText('In the code:')).toBeVisible();
    const phone = await openOn(browser, onIphone, await readShownCode(code(page)));
    await expect(main(phone).getByText('Your camera works: it read the code.')).toBeVisible();
    await expect(main(phone).getByText('Windows 11 (Chrome)')).toBeVisible();
    await button(phone, 'Read this phone').click();
    await expect(main(phone).getByText('An iPhone or iPad')).toBeVisible();
    await main(phone).getByRole('radio', {name: 'iCloud Keychain'}).check();
    await expect(sentence(phone)).toContainText('Windows 11 (Chrome)');
    await expect(main(phone).getByRole('heading', {name: 'Steps'})).toBeVisible();
    await phone.context().close();
  });

  test('an Android phone is asked about a work profile too', async ({page, browser}) => {
    await openPage(page, address);
    const phone = await openOn(
      browser,
      onAndroid,
      'http://127.0.0.1:4173/scan/#via=code&computer=mac-safari',
    );
    await button(phone, 'Read this phone').click();
    await main(phone).getByRole('radio', {name: 'Bitwarden'}).check();
    await expect(sentence(phone)).toHaveCount(0);
    await main(phone)
      .getByRole('group', {name: /work profile/})
      .getByRole('radio', {name: 'Yes'})
      .check();
    await expect(sentence(phone)).toContainText('Bitwarden');
    await expect(sentence(phone)).toContainText('work profile');
    expect(phone.url()).toMatch(/phone=android&app=bitwarden&work=yes$/);
    await phone.reload();
    await expect(sentence(phone)).toContainText('Bitwarden');
    await phone.context().close();
  });
});

test.describe('on the phone', () => {
  test.use(onIphone);

  test('says nothing of the camera where nobody came by a code', async ({page}) => {
    await openPage(page, '/scan/');
    await expect(main(page).getByText('You came here without a code.')).toBeVisible();
    await expect(main(page).getByText('Your camera works: it read the code.')).toHaveCount(0);
  });

  test('reads the phone on a press only', async ({page}) => {
    await countDeviceReads(page);
    await openPage(page, '/scan/#via=code&computer=mac-safari');
    const before = (await deviceReads(page)).read;
    expect(before.filter((name) => !/userAgent$|connection$/.test(name))).toEqual([]);
    await button(page, 'Read this phone').click();
    await expect(main(page).getByText('An iPhone or iPad')).toBeVisible();
    expect((await deviceReads(page)).read).toContain('navigator.maxTouchPoints');
  });

  test('takes nothing from an address that it does not know', async ({page}) => {
    await openPage(page, '/scan/#via=moon&computer=<b>evil</b>&phone=constructor&app=x&work=maybe');
    await expect(main(page).getByText('You came here without a code.')).toBeVisible();
    expect(await main(page).innerText()).not.toContain('evil');
    await expect(button(page, 'Read this phone')).toBeVisible();
  });

  test('lets the computer be chosen by hand, and says what it assumes', async ({page}) => {
    await openPage(page, '/scan/#via=code&phone=iphone&app=not-sure');
    const computer = main(page).getByRole('combobox', {name: 'The computer you want to sign in on'});
    await computer.fill('ubuntu firefox');
    await expect(main(page).getByRole('option').first()).toContainText('Firefox');
    await page.keyboard.press('Enter');
    await expect(sentence(page)).toContainText('Firefox');
    await expect(main(page).getByText('You were not sure about the app.')).toBeVisible();
    await button(page, 'It is another one').first().click();
    await expect(sentence(page)).toHaveCount(0);
  });

  test('keeps nothing, sends nothing, and has no fault of accessibility', async ({page}) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
    await openPage(page, '/scan/#via=code&computer=windows-11-edge&phone=iphone&app=own');
    await expect(sentence(page)).toBeVisible();
    await expectNoFaults(page);
    expect(await kept(page)).toEqual([]);
    expect(requests.length).toBeGreaterThan(3);
    expect(requests.filter((each) => /windows-11|iphone/.test(each) || !each.startsWith('GET '))).toEqual([]);
  });
});
