import type {Page} from '@playwright/test';
import {expectNoFaults} from './lib/expectNoFaults';
import {clearGate, gateQuestion} from './lib/gate';
import {kept} from './lib/kept';
import {button, main} from './lib/main';
import {openPage} from './lib/openPage';
import {expect, test} from './lib/test';
import {addPhone} from './lib/virtualPhone';

// A passkey needs the name of a host; the other tests use its number.
test.use({baseURL: 'http://localhost:4173'});

const address = '/developers/rehearsal/';
const check = (page: Page, name: string) => main(page).locator(`[data-check="${name}"]`);

async function begin(page: Page): Promise<void> {
  await openPage(page, address);
  await button(page, 'Switch it on').click();
  await clearGate(page);
}

async function make(page: Page): Promise<void> {
  await begin(page);
  await button(page, '1. Make a test passkey').click();
  await expect(main(page).getByRole('heading', {name: 'The passkey was made'})).toBeFocused();
}

test.describe('the rehearsal', () => {
  test('is off until it is switched on for one visit', async ({page}) => {
    await openPage(page, address);
    await expect(main(page).getByText('The rehearsal is off until you switch it on')).toBeVisible();
    await expect(button(page, '1. Make a test passkey')).toHaveCount(0);
    await button(page, 'Switch it on').click();
    await expect(gateQuestion(page, 'contacted')).toBeVisible();
    await expect(button(page, '1. Make a test passkey')).toHaveCount(0);
    await openPage(page, address);
    await expect(button(page, 'Switch it on')).toBeVisible();
  });

  test('makes a passkey on the phone and shows what a site learns of it', async ({page}) => {
    const phone = await addPhone(page);
    await make(page);
    expect(await phone.countPasskeys()).toBe(1);
    const facts = main(page).locator('dl').first();
    await expect(facts).toContainText('Not built into this device (cross-platform)');
    await expect(facts).toContainText('ble, hybrid');
    await expect(facts).toContainText(
      /Kept by AAGUID(Not on the list of this site: [\da-f-]{36}|The app does)/,
    );
    for (const flag of ['UP', 'UV', 'BE', 'BS']) {
      await expect(facts.locator('dt', {hasText: flag})).toHaveCount(1);
    }
  });

  test('signs in with it, and finds every part of the answer right', async ({page}) => {
    await addPhone(page);
    await make(page);
    await button(page, '2. Sign in with it').click();
    await expect(main(page).getByRole('heading', {name: 'its answer is right'})).toBeFocused();
    await expect(main(page).locator('[data-outcome="passed"]')).toHaveCount(7);
  });

  test('finds a signature wrong that does not fit', async ({page}) => {
    const phone = await addPhone(page);
    await make(page);
    await phone.spoil({isBogusSignature: true});
    await button(page, '2. Sign in with it').click();
    await expect(main(page).getByRole('heading', {name: 'a site would refuse its answer'})).toBeVisible();
    await expect(check(page, 'signature')).toContainText('Wrong');
    await expect(main(page).locator('[data-outcome="passed"]')).toHaveCount(6);
  });

  test('finds it wrong that nobody unlocked the phone', async ({page}) => {
    const phone = await addPhone(page);
    await make(page);
    await phone.spoil({isBadUV: true});
    await button(page, '2. Sign in with it').click();
    await expect(check(page, 'verified')).toContainText('Wrong');
    await expect(check(page, 'signature')).toContainText('Right');
  });

  test('says so when the phone does not unlock', async ({page}) => {
    const phone = await addPhone(page);
    await phone.refuseUnlock();
    await begin(page);
    await button(page, '1. Make a test passkey').click();
    await expect(main(page).getByText('NotAllowedError')).toBeVisible();
    expect(await phone.countPasskeys()).toBe(0);
    await expect(button(page, '1. Make a test passkey')).toBeEnabled();
  });

  test('says so when the time is up', async ({page}) => {
    // Nobody waits five minutes in a test.
    await page.addInitScript(() => {
      const create = navigator.credentials.create.bind(navigator.credentials);
      navigator.credentials.create = (options) =>
        create({...options, publicKey: {...options!.publicKey!, timeout: 1000}});
    });
    const phone = await addPhone(page);
    await phone.leaveAlone();
    await begin(page);
    await button(page, '1. Make a test passkey').click();
    await expect(main(page).getByText('the time was up')).toBeVisible({timeout: 15_000});
    await expect(button(page, '1. Make a test passkey')).toBeFocused();
  });

  test('can be stopped, and is not started twice', async ({page}) => {
    const phone = await addPhone(page);
    await phone.leaveAlone();
    await begin(page);
    await button(page, '1. Make a test passkey').dblclick();
    await expect(button(page, '1. Make a test passkey')).toBeDisabled();
    await button(page, 'Stop').click();
    await expect(main(page).getByText('It was stopped from this page.')).toBeVisible();
    expect(await phone.countPasskeys()).toBe(0);
  });

  test('ends when its page is left in the middle', async ({page}) => {
    const phone = await addPhone(page);
    await make(page);
    await phone.leaveAlone();
    await button(page, '2. Sign in with it').click();
    await page.getByRole('banner').getByRole('link', {name: 'Which devices work'}).click();
    await expect(page.getByRole('heading', {level: 1, name: /devices/i})).toBeVisible();
    await phone.touch();
    await page.goBack();
    await expect(button(page, 'Switch it on')).toBeVisible();
  });

  test('names the test passkey so that it can be found on the phone', async ({page}) => {
    await page.addInitScript(() => {
      const create = navigator.credentials.create.bind(navigator.credentials);
      navigator.credentials.create = (options) => {
        const {rp, user, authenticatorSelection} = options!.publicKey!;
        Object.assign(window, {made: {rp, name: user.name, authenticatorSelection}});
        return create(options);
      };
    });
    await addPhone(page);
    await make(page);
    expect(await page.evaluate(() => (window as unknown as {made: unknown}).made)).toEqual({
      rp: {id: 'localhost', name: 'localhost'},
      name: expect.stringMatching(/^TEST \d{4}-\d\d-\d\d, delete me$/) as unknown,
      authenticatorSelection: {
        authenticatorAttachment: 'cross-platform',
        residentKey: 'required',
        userVerification: 'required',
      },
    });
    await expect(main(page).getByRole('heading', {name: 'Delete it on the phone'})).toBeVisible();
  });

  test('keeps and sends nothing, and forgets all when it is cleared', async ({page}) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await addPhone(page);
    await make(page);
    await button(page, '2. Sign in with it').click();
    await expect(main(page).getByRole('heading', {name: 'its answer is right'})).toBeVisible();
    await button(page, 'Clear this page').click();
    await expect(main(page).locator('dl')).toHaveCount(0);
    // The passkey is still on the phone.
    await expect(main(page).getByRole('heading', {name: 'Delete it on the phone'})).toBeVisible();
    expect(await kept(page)).toEqual([]);
    expect(page.url()).toBe(`http://localhost:4173${address}`);
    expect(requests.length).toBeGreaterThan(3);
    expect(requests.filter((each) => !/^GET \/(assets\/|img\/|[a-z/-]*$)/.test(each))).toEqual([]);
  });

  test('says how to delete the passkey whatever is answered afterwards', async ({page}) => {
    await addPhone(page);
    await make(page);
    await button(page, 'That has changed').click();
    await gateQuestion(page, 'contacted').getByRole('radio', {name: 'Yes'}).check();
    await expect(main(page).getByText('Stop here')).toBeVisible();
    await expect(main(page).getByRole('heading', {name: 'Delete it on the phone'})).toBeVisible();
  });

  test('stops after a yes to a safety question', async ({page}) => {
    await openPage(page, address);
    await button(page, 'Switch it on').click();
    await gateQuestion(page, 'watched').getByRole('radio', {name: 'Yes'}).check();
    await expect(main(page).getByText('Stop here')).toBeVisible();
    await expect(button(page, '1. Make a test passkey')).toHaveCount(0);
  });

  test('has no fault of accessibility at its end', async ({page}) => {
    await addPhone(page);
    await make(page);
    await button(page, '2. Sign in with it').click();
    await expect(main(page).locator('[data-outcome="passed"]')).toHaveCount(7);
    await expectNoFaults(page);
  });
});

test.describe('in a browser without passkeys', () => {
  test('it says so', async ({page}) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'PublicKeyCredential'));
    await begin(page);
    await button(page, '1. Make a test passkey').click();
    await expect(main(page).getByRole('alert')).toContainText('does not know passkeys');
  });
});

test.describe('inside another page', () => {
  // The frame is of another origin, which the site's own headers would forbid.
  test.use({
    expectedProblem:
      /^(request to another origin: http:\/\/127|status 404: .*favicon|console .*(favicon|404|browser storage is not available))/,
  });

  test('it says that the other page does not let it', async ({page}) => {
    await page.route('http://localhost:4173/developers/rehearsal/', async (route) => {
      const response = await route.fetch();
      const headers = Object.fromEntries(
        Object.entries(response.headers()).filter(
          ([name]) => !/^(content-security-policy|x-frame-options|cross-origin-)/.test(name),
        ),
      );
      await route.fulfill({response, headers});
    });
    await page.route('http://127.0.0.1:4173/frame/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<title>Another site</title><iframe src="http://localhost:4173/developers/rehearsal/" width="900" height="900"></iframe>',
      }),
    );
    await page.goto('http://127.0.0.1:4173/frame/');
    const frame = page.frameLocator('iframe').getByRole('main');
    await frame.getByRole('button', {name: 'Switch it on'}).click();
    for (const question of await frame.getByRole('group').all()) {
      await question.getByRole('radio', {name: 'No'}).click();
    }
    await frame.getByRole('button', {name: '1. Make a test passkey'}).click();
    await expect(frame.getByRole('alert')).toContainText('stands inside another page');
  });
});
