import {aliveRoot} from '../scripts/bench/browser.mjs';
import {aliveFrame, expect, heights, openHost, test} from './lib/embedTest';
import {kept} from './lib/kept';

const kinds = ['matrix', 'pair', 'fix', 'reproduction/sign-in-with-phone'] as const;
const element = (kind: string, more = '') => `<passkey-help embed="${kind}" ${more}></passkey-help>`;

for (const kind of kinds) {
  test(`${kind} is shown on a listed site, as tall as its content`, async ({page, places}) => {
    await openHost(page, places.listed, element(kind));
    const frame = await aliveFrame(page);
    await expect(frame.getByRole('heading', {level: 1})).toBeVisible();
    await expect
      .poll(async () => {
        const {frame: outer, content} = await heights(page, frame);
        return outer - content;
      })
      .toBe(0);
    expect((await heights(page, frame)).content).toBeGreaterThan(400);
    await expect(page.locator('passkey-help a')).toBeHidden();
  });
}

test('the script may be loaded by other sites, and pages may not be taken as a file', async ({
  places,
  request,
}) => {
  const script = await request.get(`${places.site}/embed.js`);
  expect(script.status()).toBe(200);
  expect(script.headers()['cross-origin-resource-policy']).toBe('cross-origin');
  expect(script.headers()['content-type']).toMatch(/javascript/);
  const page = await request.get(`${places.site}/embed/pair/`);
  expect(page.headers()['cross-origin-resource-policy']).toBe('same-origin');
});

test('the frame grows with a folded part that is opened, and shrinks again', async ({page, places}) => {
  await openHost(page, places.listed, element('fix'));
  const frame = await aliveFrame(page);
  await expect.poll(async () => (await heights(page, frame)).frame).not.toBe(640);
  const before = (await heights(page, frame)).frame;
  const summary = frame.locator('details summary').last();
  await summary.click();
  await expect.poll(async () => (await heights(page, frame)).frame).toBeGreaterThan(before + 100);
  await summary.click();
  await expect.poll(async () => (await heights(page, frame)).frame).toBe(before);
});

test('the frame follows a filter', async ({page, places}) => {
  await openHost(page, places.listed, element('matrix'));
  const frame = await aliveFrame(page);
  await expect.poll(async () => (await heights(page, frame)).frame).toBeGreaterThan(2000);
  const before = (await heights(page, frame)).frame;
  await frame.getByRole('combobox', {name: 'System'}).selectOption('Windows');
  await expect.poll(async () => (await heights(page, frame)).frame).toBeLessThan(before - 500);
});

test('several stand on one page, each with its own height', async ({page, places}) => {
  await openHost(page, places.listed, element('pair') + element('reproduction/sign-in-with-phone'));
  const frames = page.locator('passkey-help iframe');
  await frames.last().scrollIntoViewIfNeeded();
  await expect
    .poll(async () => new Set(await frames.evaluateAll((all) => all.map((each) => each.clientHeight))))
    .not.toContain(640);
  const [first, second] = await frames.evaluateAll((all) => all.map((each) => each.clientHeight));
  expect(first).not.toBe(second);
});

test('the frame says its height and nothing else, and only when asked properly', async ({page, places}) => {
  await openHost(page, places.listed, `<iframe src="${places.site}/embed/pair/"></iframe>`);
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, {heard});
    addEventListener('message', ({data}) => heard.push(data));
  });
  const frame = page.frames()[1]!;
  await frame.locator(aliveRoot).waitFor({state: 'attached'});
  const say = (data: unknown) => page.evaluate((message) => frames[0]!.postMessage(message, '*'), data);
  const heard = () => page.evaluate(() => (window as unknown as {heard: unknown[]}).heard);
  for (const wrong of [
    'passkey-help:hello',
    null,
    {},
    {type: 'hello'},
    {type: 'passkey-help:height', height: 9},
  ]) {
    await say(wrong);
  }
  await frame.getByRole('combobox').first().fill('win');
  expect(await heard()).toEqual([]);
  await say({type: 'passkey-help:hello'});
  await frame.getByRole('combobox').first().fill('mac');
  await expect.poll(heard).not.toEqual([]);
  for (const data of await heard()) {
    expect(data).toEqual({type: 'passkey-help:height', height: expect.any(Number) as unknown});
  }
});

test.describe('on a site that is not listed', () => {
  test.use({
    // The browser says why it shows nothing, and that nobody there takes the greeting.
    expectedProblem: /frame-ancestors|Failed to execute 'postMessage'|ERR_BLOCKED_BY_RESPONSE/,
  });

  test('the browser refuses the frame, and a link stands in its place', async ({page, places}) => {
    await openHost(page, places.unlisted, element('pair'));
    const link = page.locator('passkey-help a');
    await expect(link).toBeVisible({timeout: 10_000});
    await expect(link).toHaveAttribute('href', `${places.site}/devices/pair/`);
    expect(page.frames().map((frame) => frame.url())).toContain('chrome-error://chromewebdata/');
  });

  test('the rest of the help is refused on a listed one too', async ({page, places}) => {
    await openHost(page, places.listed, `<iframe src="${places.site}/devices/pair/"></iframe>`);
    await expect.poll(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/');
  });
});

test.describe('the sandbox', () => {
  test.use({expectedProblem: /Unsafe attempt to initiate navigation|sandbox|Blocked a frame/});

  test('keeps the frame from leading its host away, and both from reading each other', async ({
    page,
    places,
  }) => {
    await openHost(page, places.listed, element('fix'));
    const frame = await aliveFrame(page);
    const address = page.url();
    const inside = await frame.evaluate(() => {
      const attempt = (name: string, run: () => unknown) => {
        try {
          return `${name}: ${String(run())}`;
        } catch (error) {
          return `${name}: ${(error as Error).name}`;
        }
      };
      return [
        attempt('navigate', () => (top!.location.href = 'about:blank')),
        attempt('read', () => top!.document.title),
        attempt('address', () => top!.location.href),
        attempt('dialog', () => confirm('?')),
      ];
    });
    expect(inside).toEqual([
      'navigate: SecurityError',
      'read: SecurityError',
      'address: SecurityError',
      'dialog: false',
    ]);
    const outside = await page.evaluate(() => {
      const own = document.querySelector('passkey-help')!.shadowRoot!.querySelector('iframe')!;
      try {
        return own.contentWindow!.document.title;
      } catch (error) {
        return [own.contentDocument, (error as Error).name, own.sandbox.value];
      }
    });
    expect(outside).toEqual([
      null,
      'SecurityError',
      'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox',
    ]);
    expect(page.url()).toBe(address);
  });
});

test('a link opens the full site in a tab of its own, which knows nothing of the frame', async ({
  page,
  places,
  context,
}) => {
  await openHost(page, places.listed, element('fix'));
  const frame = await aliveFrame(page);
  const opening = context.waitForEvent('page');
  await frame.getByRole('link', {name: 'Did someone call'}).click();
  const opened = await opening;
  await expect(opened).toHaveURL(`${places.site}/help/privacy/someone-asked-me-to-scan/`);
  expect(await opened.evaluate(() => window.opener as unknown)).toBeNull();
  expect(frame.url()).toBe(`${places.site}/embed/fix/`);
});

test('the keyboard goes into the frame and out of it', async ({page, places}) => {
  await openHost(page, places.listed, element('reproduction/sign-in-with-phone'));
  const frame = await aliveFrame(page);
  await page.getByRole('button', {name: 'Before'}).focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('passkey-help')).toBeFocused();
  await expect(frame.locator(':focus')).toHaveCount(1);
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    if (await page.getByRole('button', {name: 'After'}).evaluate((each) => each === document.activeElement))
      break;
  }
  await expect(page.getByRole('button', {name: 'After'})).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('passkey-help')).toBeFocused();
});

test('a form is answered within the frame', async ({page, places}) => {
  await openHost(page, places.listed, element('fix'));
  const frame = await aliveFrame(page);
  await frame.getByText('I have a code that begins with HELP').click();
  await frame.getByRole('textbox').fill('HELP-1');
  await frame.getByRole('textbox').press('Enter');
  await expect(frame.locator('form [role="status"]').filter({hasText: /\w/})).toBeVisible();
});

test('the safety questions hide the steps here too', async ({page, places}) => {
  await openHost(page, places.listed, element('reproduction/sign-in-with-phone'));
  const frame = await aliveFrame(page);
  await expect(frame.locator('ol > li')).toHaveCount(3);
  const question = frame.getByRole('group', {name: 'Did anyone call or message you to do this?'});
  await question.getByRole('radio', {name: 'Yes'}).check();
  await expect(frame.getByText('What should appear:')).toHaveCount(0);
});

test('colours and the start come from attributes; what cannot be read is dropped', async ({page, places}) => {
  const start = 'start="computer=windows-11-chrome&amp;phone=iphone&amp;at=nothing"';
  const colours = 'scheme="dark" accent="#0b4a8f" accent-dark="#222222"';
  await openHost(page, places.listed, element('pair', `${start} ${colours}`));
  const frame = await aliveFrame(page);
  const html = frame.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect
    .poll(() => html.evaluate((root) => getComputedStyle(root).getPropertyValue('--brand-accent')))
    .toBe('#0b4a8f');
  expect(
    await html.evaluate((root) => getComputedStyle(root).getPropertyValue('--brand-accent-dark')),
  ).not.toBe('#222222');
  await expect(frame.getByTestId('verdict-sentence')).toBeVisible();
});

test('nothing is kept in the browser by looking and choosing', async ({page, places, context}) => {
  const start = 'computer=windows-11-chrome&phone=iphone';
  await openHost(page, places.listed, element('pair', `start="${start.replace('&', '&amp;')}"`));
  await expect((await aliveFrame(page)).getByTestId('verdict-sentence')).toBeVisible();
  // A frame may be refused any storage; a page of its own is not.
  await page.goto(`${places.site}/embed/pair/#${start}`);
  await expect(page.getByTestId('verdict-sentence')).toBeVisible();
  expect(await kept(page)).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test.describe('where the script is not loaded', () => {
  test.use({expectedProblem: /ERR_BLOCKED_BY_CLIENT/});

  test('the link of the page is there', async ({page, places}) => {
    await page.route('**/embed.js', (route) => route.abort('blockedbyclient'));
    await openHost(page, places.listed, '<passkey-help embed="pair"><a href="/own">Help</a></passkey-help>');
    await expect(page.getByRole('link', {name: 'Help'})).toBeVisible();
    await expect(page.locator('iframe')).toHaveCount(0);
  });
});
