import type {Page} from '@playwright/test';
import {expectNoFaults} from './lib/expectNoFaults';
import {clearGate, gateQuestion} from './lib/gate';
import {insecureOrigin} from './lib/addresses.mjs';
import {kept} from './lib/kept';
import {main} from './lib/main';
import {openPage} from './lib/openPage';
import {expect, test} from './lib/test';
import {addPhone} from './lib/virtualPhone';

// A passkey needs the name of a host; the other tests use its number.
test.use({baseURL: 'http://localhost:4173'});

const address = '/tools/dry-run/';
const start = (page: Page) => main(page).getByRole('button', {name: 'Start the dry run'});
const ended = (page: Page) => main(page).getByRole('heading', {name: 'The dry run is over'});
const lamp = (page: Page, leg: string) => main(page).locator(`[data-leg="${leg}"]`);

async function begin(page: Page): Promise<void> {
  await openPage(page, address);
  await clearGate(page);
}

/** What the page asked the browser for, without bytes. */
async function watchRequests(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const asked: unknown[] = [];
    Object.assign(window, {asked});
    const get = navigator.credentials.get.bind(navigator.credentials);
    navigator.credentials.get = (options) => {
      const {challenge, ...rest} = options!.publicKey!;
      asked.push({...rest, challengeBytes: challenge.byteLength});
      return get(options);
    };
  });
}

const asked = (page: Page) => page.evaluate(() => (window as unknown as {asked: unknown[]}).asked);

test.describe('the dry run', () => {
  test('asks for any passkey of exactly this host, by phone, and only after a press', async ({page}) => {
    await watchRequests(page);
    await addPhone(page);
    await begin(page);
    expect(await asked(page)).toEqual([]);
    await start(page).click();
    await expect(ended(page)).toBeFocused();
    expect(await asked(page)).toEqual([
      {
        rpId: 'localhost',
        allowCredentials: [],
        userVerification: 'preferred',
        timeout: 300_000,
        hints: ['hybrid'],
        challengeBytes: 32,
      },
    ]);
  });

  test('waits until both safety questions are answered, and stops after a yes', async ({page}) => {
    await openPage(page, address);
    await expect(start(page)).toHaveCount(0);
    await gateQuestion(page, 'contacted').getByRole('radio', {name: 'No'}).check();
    await expect(start(page)).toHaveCount(0);
    await gateQuestion(page, 'watched').getByRole('radio', {name: 'Yes'}).check();
    await expect(main(page).getByText('Stop here')).toBeVisible();
    await expect(start(page)).toHaveCount(0);
  });

  test('lets the person say which screen said what, and says how little that proves', async ({page}) => {
    await addPhone(page);
    await begin(page);
    await start(page).click();
    await expect(main(page).getByText('NotAllowedError')).toBeVisible();
    const outcomes = [
      ['The name of this site (localhost)', undefined, 'Worked, by what you saw', 'Worked, by what you saw'],
      ['A message without', undefined, 'Worked, by what you saw', 'Not shown'],
      ['None of these', 'The computer showed no code', 'Stopped here', 'Not reached'],
      ['None of these', 'The code was there', 'Worked, by what you saw', 'Not reached'],
      ['None of these', 'The phone took the code', 'Worked, by what you saw', 'Stopped at one of these two'],
      ['None of these', 'I am not sure', 'Not shown', 'Not shown'],
    ] as const;
    for (const [seen, place, offer, relay] of outcomes) {
      await main(page).getByRole('radio', {name: seen}).check();
      if (place !== undefined) await main(page).getByRole('radio', {name: place}).check();
      await expect(lamp(page, 'offer')).toContainText(offer);
      await expect(lamp(page, 'relay')).toContainText(relay);
      await expect(lamp(page, 'passkey')).toContainText('Not tested');
      await expect(lamp(page, 'site')).toContainText('Not tested');
    }
  });

  test('takes what was seen along to the guided questions', async ({page}) => {
    await addPhone(page);
    await begin(page);
    await start(page).click();
    await main(page).getByRole('radio', {name: 'None of these'}).check();
    await main(page).getByRole('radio', {name: 'The phone took the code'}).check();
    await expect(main(page).getByText('Most likely:')).toBeVisible();
    await main(page).getByRole('link', {name: 'Go on with the guided questions'}).click();
    await expect(page).toHaveURL(/\/fix\/#where-stopped=connecting&phone-names-site=no$/);
    await expect(main(page).getByText('So far')).toBeVisible();
  });

  test('gives its result as text for somebody else', async ({page, context}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await addPhone(page);
    await begin(page);
    await start(page).click();
    await main(page).getByRole('radio', {name: 'None of these'}).check();
    await main(page).getByRole('radio', {name: 'The phone took the code'}).check();
    await main(page).getByRole('button', {name: 'Copy the result'}).click();
    await expect(main(page).getByText('Copied')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^Dry run of a sign-in with a phone, \d{4}-\d\d-\d\d\. .*nothing was measured\./);
    expect(text).toContain('5. You unlock the passkey on the phone: Not tested');
    expect(text.split('\n')).toHaveLength(8);
  });

  test('can be stopped, is not started twice, and can be cleared', async ({page}) => {
    await watchRequests(page);
    const phone = await addPhone(page);
    await phone.leaveAlone();
    await begin(page);
    await start(page).dblclick();
    await expect(start(page)).toBeDisabled();
    await expect(main(page).getByText('To end it, close that window.')).toBeVisible();
    await main(page).getByRole('button', {name: 'Stop'}).click();
    await expect(main(page).getByText('It was stopped from this page.')).toBeVisible();
    expect(await asked(page)).toHaveLength(1);
    await main(page).getByRole('button', {name: 'Clear, and start again'}).click();
    await expect(start(page)).toBeEnabled();
    await expect(ended(page)).toHaveCount(0);
  });

  test('ends at once when somebody says that something has changed', async ({page}) => {
    const phone = await addPhone(page);
    await phone.leaveAlone();
    await begin(page);
    await start(page).click();
    await main(page).getByRole('button', {name: 'That has changed'}).click();
    await expect(start(page)).toHaveCount(0);
    await expect(gateQuestion(page, 'contacted').getByRole('radio', {checked: true})).toHaveCount(0);
    await phone.touch();
    await clearGate(page);
    await start(page).click();
    await expect(main(page).getByText('NotAllowedError')).toBeVisible();
  });

  test('ends on a press even where the browser does not', async ({page}) => {
    await page.addInitScript(() => {
      navigator.credentials.get = () => new Promise(() => {});
    });
    await begin(page);
    await start(page).click();
    await main(page).getByRole('button', {name: 'Stop'}).click();
    await expect(main(page).getByText('It was stopped from this page.')).toBeVisible();
  });

  test('asks what was seen only where there was something to see', async ({page}) => {
    await page.addInitScript(() => {
      navigator.credentials.get = () => Promise.reject(new DOMException('no', 'SecurityError'));
    });
    await begin(page);
    await start(page).click();
    await expect(main(page).getByText('does not let this address use passkeys')).toBeVisible();
    await expect(main(page).getByRole('radio')).toHaveCount(0);
  });

  test('says so when the time is up', async ({page}) => {
    // Nobody waits five minutes in a test.
    await page.addInitScript(() => {
      const get = navigator.credentials.get.bind(navigator.credentials);
      navigator.credentials.get = (options) =>
        get({...options, publicKey: {...options!.publicKey!, timeout: 1000}});
    });
    const phone = await addPhone(page);
    await phone.leaveAlone();
    await begin(page);
    await start(page).click();
    await expect(main(page).getByText('the time was up')).toBeVisible({timeout: 15_000});
  });

  test('ends when its page is left, and can be started again later', async ({page}) => {
    const phone = await addPhone(page);
    await phone.leaveAlone();
    await begin(page);
    await start(page).click();
    await expect(start(page)).toBeDisabled();
    await page.getByRole('banner').getByRole('link', {name: 'Which devices work'}).click();
    await expect(page.getByRole('heading', {level: 1, name: /devices/i})).toBeVisible();
    await phone.touch();
    await page.goBack();
    await clearGate(page);
    await start(page).click();
    // A request that was left open would make the browser refuse the next one.
    await expect(main(page).getByText('NotAllowedError')).toBeVisible();
  });

  test('throws away a passkey that answers', async ({page}) => {
    const phone = await addPhone(page);
    await phone.holdPasskey('localhost');
    await begin(page);
    await start(page).click();
    await expect(
      main(page).getByText('A passkey for localhost answered. The answer was thrown away'),
    ).toBeVisible();
    await expect(main(page).getByRole('radio')).toHaveCount(0);
    expect(await kept(page)).toEqual([]);
  });

  test('reached by a link, gets a document with its own rules', async ({page}) => {
    await addPhone(page);
    await openPage(page, '/tools/');
    await main(page).getByRole('link', {name: 'Dry run', exact: true}).click();
    await expect(page.getByRole('heading', {level: 1, name: /Dry run/})).toBeVisible();
    await expect(gateQuestion(page, 'contacted')).toBeVisible();
    await clearGate(page);
    await start(page).click();
    await expect(main(page).getByText('NotAllowedError')).toBeVisible();
  });

  test('keeps and sends nothing', async ({page}) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await addPhone(page);
    await begin(page);
    await start(page).click();
    await main(page).getByRole('radio', {name: 'A message without'}).check();
    await main(page).getByRole('button', {name: 'Clear, and start again'}).click();
    expect(await kept(page)).toEqual([]);
    expect(page.url()).toBe(`http://localhost:4173${address}`);
    expect(requests.length).toBeGreaterThan(3);
    expect(requests.filter((each) => !/^GET \/(assets\/|img\/|tools\/|[a-z/]*$)/.test(each))).toEqual([]);
  });

  test('has no fault of accessibility while it runs and after it', async ({page}) => {
    const phone = await addPhone(page);
    await phone.leaveAlone();
    await begin(page);
    await start(page).click();
    await expectNoFaults(page);
    await main(page).getByRole('button', {name: 'Stop'}).click();
    await main(page).getByRole('radio', {name: 'The name of this site ('}).check();
    await expectNoFaults(page);
  });
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('what to press in each window is there to read', async ({page}) => {
    await page.goto(address);
    await expect(main(page).getByText('Use a different device')).toBeVisible();
    await expect(main(page).getByText('iPhone, iPad or Android device')).toBeVisible();
  });
});

test.describe('in a browser without passkeys', () => {
  test('it says so', async ({page}) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'PublicKeyCredential'));
    await begin(page);
    await start(page).click();
    await expect(main(page).getByRole('alert')).toContainText('does not know passkeys');
  });
});

test.describe('at an address that is a number', () => {
  test.use({baseURL: 'http://127.0.0.1:4173'});

  test('it is off, and says what to do', async ({page}) => {
    await openPage(page, address);
    await expect(main(page).getByText('This address is a number')).toBeVisible();
    await expect(start(page)).toHaveCount(0);
  });
});

test.describe('at an address that nobody has declared', () => {
  // An address without https: the browser says that it takes no such header from there.
  test.use({baseURL: insecureOrigin, expectedProblem: /Cross-Origin-Opener-Policy/});

  test('it is off, and asks for nothing', async ({page}) => {
    await openPage(page, address);
    await expect(main(page).getByText('This tool is off on this site.')).toBeVisible();
    await expect(start(page)).toHaveCount(0);
  });
});
