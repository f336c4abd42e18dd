import {readFile} from 'node:fs/promises';
import type {Page} from '@playwright/test';
import {expectNoFaults} from './lib/expectNoFaults';
import {countDeviceReads, deviceReads} from './lib/countDeviceReads';
import {insecureOrigin} from './lib/addresses.mjs';
import {kept} from './lib/kept';
import {button, main} from './lib/main';
import {openPage} from './lib/openPage';
import {expect, test} from './lib/test';

const address = '/tools/this-browser/';
const result = (page: Page, test: string) => main(page).locator(`[data-test="${test}"]`);

async function check(page: Page): Promise<void> {
  await openPage(page, address);
  await button(page, 'Check this browser').click();
  await expect(main(page).getByRole('heading', {name: 'What this browser says'})).toBeFocused();
}

/** Replaces what the browser says before the page opens. */
async function pretend(page: Page, capabilities: Readonly<Record<string, boolean>> | 'missing' | 'hangs') {
  await page.addInitScript((capabilities) => {
    const value =
      {
        missing: undefined,
        hangs: () => new Promise(() => {}),
      }[capabilities as string] ?? (() => Promise.resolve(capabilities));
    Object.defineProperty(PublicKeyCredential, 'getClientCapabilities', {
      configurable: true,
      value: capabilities === 'missing' ? undefined : value,
    });
  }, capabilities);
}

test.describe('the check of this browser', () => {
  test('asks nothing before a press, and much after it', async ({page}) => {
    await countDeviceReads(page);
    await openPage(page, address);
    const before = (await deviceReads(page)).read.filter((name) => !/userAgent$|connection$/.test(name));
    expect(before).toEqual([]);
    await button(page, 'Check this browser').click();
    await expect(result(page, 'phone')).toBeVisible();
    const {read} = await deviceReads(page);
    expect(read).toEqual(
      expect.arrayContaining([
        'PublicKeyCredential.getClientCapabilities',
        'PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable',
        'navigator.bluetooth',
        'navigator.userAgentData',
      ]),
    );
  });

  test('gives every question an answer in a word, a shape and a sentence', async ({page}) => {
    await check(page);
    const all = main(page).locator('[data-test]');
    await expect(all).toHaveCount(6);
    for (const each of await all.all()) {
      await expect(each).toContainText(/Available|Not available|Not reported/);
      await expect(each.locator('svg')).toHaveCount(1);
      expect((await each.locator('p').innerText()).length).toBeGreaterThan(20);
    }
  });

  for (const [capabilities, state, says] of [
    [{hybridTransport: true}, 'available', 'no promise'],
    [{hybridTransport: false}, 'not-available', 'no Bluetooth adapter'],
    [{conditionalGet: true}, 'not-reported', 'leaves this out'],
    ['missing', 'not-reported', 'does not know the question'],
    ['hangs', 'not-reported', 'did not answer in time'],
  ] as const) {
    test(`calls a phone ${state} where the browser says ${JSON.stringify(capabilities)}`, async ({page}) => {
      await pretend(page, capabilities);
      await check(page);
      await expect(result(page, 'phone')).toHaveAttribute('data-state', state);
      await expect(result(page, 'phone')).toContainText(says);
      await expect(main(page).getByText(/^This browser (says|does not say)/)).toBeVisible();
    });
  }

  test('does not believe a no that the headers of the page have made', async ({page}) => {
    await page.addInitScript(() => {
      Object.defineProperty(document, 'featurePolicy', {
        value: {features: () => ['bluetooth'], allowsFeature: () => false},
      });
    });
    await pretend(page, {hybridTransport: false});
    await check(page);
    await expect(result(page, 'phone')).toHaveAttribute('data-state', 'not-reported');
    await expect(result(page, 'phone')).toContainText('headers of this copy');
  });

  test('takes its answers to the guided questions and to the pair check', async ({page}) => {
    await pretend(page, {hybridTransport: false});
    await check(page);
    await main(page).getByRole('link', {name: 'Find out why the sign-in stops'}).click();
    await expect(page).toHaveURL(/\/fix\/#computer-system=linux&browser=chrome-or-edge&browser-check=no$/);
    await expect(main(page).getByText('It says no.')).toBeVisible();
    await page.reload();
    await expect(main(page).getByText('It says no.')).toBeVisible();
    await page.goBack();
    await check(page);
    await main(page).getByRole('link', {name: 'Does this device work with my other one?'}).click();
    await expect(page).toHaveURL(/\/devices\/pair\/#computer=linux-chrome$/);
  });

  test('gives a report that names every answer', async ({page}) => {
    await pretend(page, {hybridTransport: true});
    await check(page);
    await button(page, 'Report for support').click();
    const report = main(page).getByRole('region', {name: 'Your report'});
    await expect(report).toContainText('It would offer a phone: Available.');
    await expect(report).toContainText('hybridTransport: true');
    await main(page).getByRole('radio', {name: 'JSON'}).check();
    const download = page.waitForEvent('download');
    await button(page, 'Download it').click();
    const saved = JSON.parse(await readFile(await (await download).path(), 'utf8')) as {
      kind: string;
      results: unknown[];
    };
    expect([saved.kind, saved.results.length]).toEqual(['browser', 6]);
  });

  test('forgets what it heard when it is cleared, and keeps and sends nothing', async ({page}) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await check(page);
    await button(page, 'Clear').click();
    await expect(main(page).locator('[data-test]')).toHaveCount(0);
    expect(await kept(page)).toEqual([]);
    expect(page.url()).toBe(`http://127.0.0.1:4173${address}`);
    expect(requests.length).toBeGreaterThan(3);
    expect(requests.filter((each) => !/^GET \/(assets\/|img\/|[a-z/-]*$)/.test(each))).toEqual([]);
  });

  test('asks once for two presses', async ({page}) => {
    await pretend(page, 'hangs');
    await openPage(page, address);
    await button(page, 'Check this browser').dblclick();
    await expect(main(page).getByRole('button', {name: 'Check this browser'})).toBeDisabled();
    await expect(button(page, 'Check again')).toBeVisible();
    await expect(main(page).locator('[data-test]')).toHaveCount(6);
  });

  test('has no fault of accessibility', async ({page}) => {
    await check(page);
    await expectNoFaults(page);
  });
});

test.describe('on a phone', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
  });

  test('it says that it speaks of the phone as the device to sign in on', async ({page}) => {
    await pretend(page, {hybridTransport: false});
    await check(page);
    await expect(main(page).getByText('the answers are about signing in here')).toBeVisible();
    await expect(main(page).getByRole('link', {name: 'My phone is not among the choices'})).toHaveCount(0);
    await main(page).getByRole('link', {name: 'Find out why the sign-in stops'}).click();
    await expect(page).toHaveURL(/\/fix\/#phone-system=iphone$/);
  });
});

test.describe('in an old browser', () => {
  test('without any of it, it still answers', async ({page}) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'PublicKeyCredential');
      for (const key of ['bluetooth', 'userAgentData', 'credentials']) {
        Reflect.deleteProperty(Navigator.prototype, key);
      }
    });
    await check(page);
    await expect(result(page, 'webauthn')).toHaveAttribute('data-state', 'not-available');
    await expect(result(page, 'phone')).toHaveAttribute('data-state', 'not-reported');
    await expect(main(page).getByRole('link', {name: 'My browser is old or unusual'})).toBeVisible();
  });
});

test.describe('on a page without https', () => {
  test.use({baseURL: insecureOrigin, expectedProblem: /Cross-Origin-Opener-Policy/});

  test('it says that the answers say little', async ({page}) => {
    await check(page);
    await expect(result(page, 'secure')).toHaveAttribute('data-state', 'not-available');
    await expect(result(page, 'webauthn')).toHaveAttribute('data-state', 'not-reported');
    await expect(main(page).getByRole('link', {name: 'Why pages without https'})).toBeVisible();
  });
});
