import type {Page} from '@playwright/test';
import {expectNoFaults} from './lib/expectNoFaults';
import {codePicture} from './lib/codePicture';
import {clearGate, gateQuestion} from './lib/gate';
import {kept} from './lib/kept';
import {button, main} from './lib/main';
import {openPage} from './lib/openPage';
import {expect, test} from './lib/test';
import {secretsOf, vectors} from './lib/signInCodes';

const address = '/developers/code-reader/';
const field = (page: Page) => main(page).getByLabel('Paste the text of the code');
const fact = (page: Page, key: string) => main(page).locator('dl > div', {hasText: key}).locator('dd');

async function begin(page: Page): Promise<void> {
  await openPage(page, address);
  await clearGate(page);
}

/** Puts a text into the field; what comes at once and is long is read by itself. */
async function type(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  if (text.length < 20) await button(page, 'Read it').click();
}

async function paste(page: Page, text: string): Promise<void> {
  await field(page).evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', text);
    element.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
  }, text);
}

/** Everything that a page could have kept of a code: what it shows, its fields, address, history and storage. */
const traces = (page: Page) =>
  page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll('input')].map(({value}) => value),
      location.href,
      document.title,
      JSON.stringify(history.state),
      JSON.stringify({...localStorage}),
      JSON.stringify({...sessionStorage}),
    ].join('\n'),
  );

async function expectNoSecret(page: Page, text: string): Promise<void> {
  const found = await traces(page);
  const secrets = secretsOf(text);
  expect(secrets.length).toBeGreaterThanOrEqual(5);
  expect(secrets.filter((secret) => found.toLowerCase().includes(secret.toLowerCase()))).toEqual([]);
  expect(await kept(page)).toEqual([]);
}

test.describe('the code reader', () => {
  test('takes no code before both safety questions are answered, and none after a yes', async ({page}) => {
    await openPage(page, address);
    await expect(field(page)).toHaveCount(0);
    await gateQuestion(page, 'contacted').getByRole('radio', {name: 'Yes'}).check();
    await expect(main(page).getByText('Stop here')).toBeVisible();
    await expect(field(page)).toHaveCount(0);
  });

  for (const {name, text, shows} of vectors) {
    test(`reads ${name}, typed, and shows nothing of its secret`, async ({page}) => {
      await begin(page);
      await type(page, text);
      await expect(main(page).getByRole('heading', {name: 'A passkey sign-in code'})).toBeFocused();
      for (const [key, words] of Object.entries(shows)) await expect(fact(page, key)).toContainText(words);
      await expect(fact(page, 'key 1')).toContainText('hidden');
      await expect(field(page)).toHaveValue('');
      await expectNoSecret(page, text);
    });
  }

  test('reads what is pasted at once, and lets it stand nowhere', async ({page}) => {
    const {text} = vectors[0]!;
    await begin(page);
    await paste(page, text);
    await expect(main(page).getByRole('heading', {name: 'A passkey sign-in code'})).toBeFocused();
    await expectNoSecret(page, text);
  });

  test('finds a code in a picture, and forgets the picture', async ({page}) => {
    const {text} = vectors[1]!;
    await begin(page);
    await main(page)
      .locator('input[type=file]')
      .setInputFiles(await codePicture(page, text));
    await expect(main(page).getByRole('heading', {name: 'A passkey sign-in code'})).toBeFocused();
    expect(await main(page).locator('input[type=file]').inputValue()).toBe('');
    await expectNoSecret(page, text);
  });

  test('says so when a picture has no code, or a file is no picture', async ({page}) => {
    await begin(page);
    const files = main(page).locator('input[type=file]');
    await files.setInputFiles({name: 'x.png', mimeType: 'image/png', buffer: Buffer.from('no picture')});
    await expect(main(page).getByText('That file cannot be read as a picture.')).toBeVisible();
    const empty = await page.screenshot({clip: {x: 0, y: 0, width: 80, height: 80}});
    await files.setInputFiles({name: 'empty.png', mimeType: 'image/png', buffer: empty});
    await expect(main(page).getByText('No code was found in that picture.')).toBeVisible();
  });

  test('asks for a sign-in to be cancelled first that may still be open', async ({page}) => {
    const {text} = vectors.find(({name}) => name.includes('2026'))!;
    const made = new Date('2026-08-05T06:53:52Z').getTime();
    await page.clock.setFixedTime(made + 5 * 60_000);
    await begin(page);
    await type(page, text);
    await expect(main(page).getByRole('alert')).toContainText('Cancel that sign-in first.');
    await page.clock.setFixedTime(made + 11 * 60_000);
    await type(page, text);
    await expect(main(page).getByRole('alert')).toHaveCount(0);
  });

  for (const [text, says] of [
    ['FIDO:/1234', 'Digits after FIDO:/: 4.'],
    ['FIDO:/１２３', 'Character 1 after FIDO:/ is a full-width digit'],
    ['FIDO:/999', 'too large a number'],
    ['FIDO:/000', 'allowed: a CBOR map'],
    ['FIDO:/', 'There is no code yet'],
  ] as const) {
    test(`says exactly what is wrong with "${text}"`, async ({page}) => {
      await begin(page);
      await type(page, text);
      await expect(main(page).getByRole('heading', {name: 'Not a valid sign-in code'})).toBeFocused();
      await expect(main(page).getByText(says)).toBeVisible();
      // It can be mended, and goes away when it is cleared.
      await expect(field(page)).toHaveValue(text);
      await button(page, 'Clear').click();
      await expect(field(page)).toHaveValue('');
    });
  }

  test('asks for a code at its field where there is none', async ({page}) => {
    await begin(page);
    await type(page, '  ');
    await expect(main(page).getByRole('status').filter({hasText: 'There is no code yet'})).toBeVisible();
    await expect(main(page).locator('[data-part="found"]')).toHaveCount(0);
  });

  for (const [text, says, secret] of [
    ['otpauth://totp/Bank:ann?secret=JBSWY3DPEHPK3PXP', 'six digits', 'JBSWY3DPEHPK3PXP'],
    ['WIFI:T:WPA;S:Home;P:correct-horse;;', 'Wi-Fi', 'correct-horse'],
    ['2@AbCdEfGhIjKlMnOp,QrStUvWxYz', 'WhatsApp', 'AbCdEfGhIjKlMnOp'],
    ['https://shop.example/in?token=abc123def', 'shop.example', 'abc123def'],
    ['hunter2-pw:rest-of-it', '21 characters', 'hunter2'],
    ['sgnl://linkdevice?uuid=abcdef&pub_key=BQx', 'account of a messenger', 'BQx'],
    ['bitcoin:1BoatSLRHtKNngkdXEeobR76b53LETtpyT', 'bitcoin', '1BoatSLRHtKNngkd'],
    ['my password is hunter2', '22 characters', 'hunter2'],
    [`${'1234567890'.repeat(16)}`, 'Write FIDO:/ in front', '1234567890123'],
  ] as const) {
    test(`hides what is in another code: ${text.slice(0, 8)}…`, async ({page}) => {
      await begin(page);
      await type(page, text);
      await expect(main(page).getByRole('heading', {name: 'Another kind of code'})).toBeFocused();
      const found = main(page).getByRole('region', {name: 'Another kind of code'});
      await expect(found).toContainText(says);
      await expect(found.getByRole('link')).toHaveCount(0);
      expect(await traces(page)).not.toContain(secret);
    });
  }

  test('forgets all when it is cleared', async ({page}) => {
    await begin(page);
    await type(page, vectors[0]!.text);
    await button(page, 'Clear').click();
    await expect(main(page).locator('dl')).toHaveCount(0);
    await expectNoSecret(page, vectors[0]!.text);
  });

  test('reads what is put into the field in another way than by typing', async ({page}) => {
    await begin(page);
    await field(page).focus();
    await page.keyboard.insertText(vectors[0]!.text);
    await expect(main(page).getByRole('heading', {name: 'A passkey sign-in code'})).toBeFocused();
    await expectNoSecret(page, vectors[0]!.text);
  });

  test('takes a file that is dropped beside its field', async ({page}) => {
    const {text} = vectors[0]!;
    await begin(page);
    const {buffer} = await codePicture(page, text);
    const wasTaken = await page.evaluate((base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], 'code.png', {type: 'image/png'}));
      const event = new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true});
      return !document.querySelector('h1')!.dispatchEvent(event);
    }, buffer.toString('base64'));
    expect(wasTaken).toBe(true);
    await expect(main(page).getByRole('heading', {name: 'A passkey sign-in code'})).toBeFocused();
  });

  test('shows no result of a picture that was cleared away', async ({page}) => {
    await page.addInitScript(() => {
      const create = window.createImageBitmap.bind(window) as (blob: Blob) => Promise<ImageBitmap>;
      window.createImageBitmap = async (blob: ImageBitmapSource) => {
        await new Promise((resolve) => setTimeout(resolve, 1500));
        return create(blob as Blob);
      };
    });
    await begin(page);
    await main(page)
      .locator('input[type=file]')
      .setInputFiles(await codePicture(page, vectors[1]!.text));
    await type(page, vectors[0]!.text);
    await button(page, 'Clear').click();
    await page.waitForTimeout(2500);
    await expect(main(page).locator('[data-part="found"]')).toHaveCount(0);
    await expect(field(page)).toBeFocused();
  });

  test('sends no code anywhere', async ({page}) => {
    const requests: string[] = [];
    page.on('request', (request) => {
      requests.push(`${request.method()} ${decodeURIComponent(request.url())} ${request.postData() ?? ''}`);
    });
    const {text} = vectors[0]!;
    await begin(page);
    await type(page, text);
    await main(page)
      .locator('input[type=file]')
      .setInputFiles(await codePicture(page, text));
    await expect(main(page).getByRole('heading', {name: 'A passkey sign-in code'})).toBeFocused();
    const secrets = ['FIDO', ...secretsOf(text)];
    expect(requests.filter((each) => secrets.some((secret) => each.includes(secret)))).toEqual([]);
    expect(requests.filter((each) => !/^GET (http:\/\/127\.0\.0\.1:4173\/|blob:|data:)/.test(each))).toEqual(
      [],
    );
    expect(requests.length).toBeGreaterThan(3);
  });

  test('has no fault of accessibility, empty and with a code', async ({page}) => {
    await begin(page);
    await expectNoFaults(page);
    await type(page, vectors[0]!.text);
    await expectNoFaults(page);
  });

  test('can be used by keyboard alone', async ({page}) => {
    await openPage(page, address);
    for (const which of ['contacted', 'watched'] as const) {
      await gateQuestion(page, which).getByRole('radio', {name: 'Yes'}).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Tab');
    }
    await field(page).focus();
    await page.keyboard.type(vectors[0]!.text);
    await page.keyboard.press('Enter');
    await expect(main(page).getByRole('heading', {name: 'A passkey sign-in code'})).toBeFocused();
  });
});

test.describe('the camera of the code reader', () => {
  for (const [error, says] of [
    ['NotAllowedError', 'is not allowed for this page'],
    ['NotFoundError', 'has no camera'],
    ['NotReadableError', 'does not start'],
    ['Whatever', 'could not be opened'],
  ] as const) {
    test(`says what to do after ${error}`, async ({page}) => {
      await page.addInitScript((name) => {
        navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', name));
      }, error);
      await begin(page);
      await button(page, 'Use the camera').click();
      await expect(main(page).getByText(says)).toBeVisible();
      await expect(button(page, 'Use the camera')).toBeVisible();
      await type(page, vectors[0]!.text);
      await expect(main(page).getByRole('heading', {name: 'A passkey sign-in code'})).toBeFocused();
    });
  }

  test('says so where the browser gives pages no camera', async ({page}) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'mediaDevices'));
    await begin(page);
    await button(page, 'Use the camera').click();
    await expect(main(page).getByText('gives this page no camera')).toBeVisible();
  });

  test('says so where the device really has none', async ({page}) => {
    await begin(page);
    await button(page, 'Use the camera').click();
    await expect(main(page).getByText(/has no camera|is not allowed/)).toBeVisible();
  });
});
