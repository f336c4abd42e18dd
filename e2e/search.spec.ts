import {execFileSync} from 'node:child_process';
import type {Page} from '@playwright/test';
import {expectNoFaults} from './lib/expectNoFaults';
import {tabTo} from './lib/focusStops';
import {openPage} from './lib/openPage';
import {largeControls, smallTargets} from './lib/smallTargets';
import {expect, test} from './lib/test';

const indexFile = '**/search-index.json';
const dialog = (page: Page) => page.getByRole('dialog', {name: 'Search'});
const field = (page: Page) => dialog(page).getByRole('combobox', {name: 'Search the help'});
const status = (page: Page) => dialog(page).getByRole('status');
const options = (page: Page) => dialog(page).getByRole('option');

async function openSearch(page: Page, address = '/') {
  await openPage(page, address);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
}

/** Both colour schemes, and the size of what can be pressed. */
async function expectAccessible(page: Page) {
  await expectNoFaults(page);
  const {looked, small} = await smallTargets(page, `dialog :is(${largeControls}, [role="option"])`, 44);
  expect.soft(looked, 'targets looked at').toBeGreaterThan(0);
  expect.soft(small, 'small targets').toEqual([]);
}

test.describe('the search box by keyboard alone', () => {
  test('opens, finds, chooses and closes', async ({page}) => {
    await openSearch(page);
    await page.keyboard.type('stuck on conecting');
    await expect(options(page).first()).toContainText('It is stuck on “Connecting”');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await expect(status(page)).toHaveText(/^Results: \d+$/);
    await page.keyboard.press('ArrowDown');
    await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
    const second = await options(page).nth(1).getAttribute('id');
    await expect(field(page)).toHaveAttribute('aria-activedescendant', second!);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/help\/fix\/stuck-on-connecting\/$/);
    await expect(dialog(page)).toHaveCount(0);
  });

  test('opens the first result of the words that stand there, however fast Enter comes', async ({page}) => {
    await openSearch(page);
    await page.keyboard.type('firefox');
    await expect(options(page).first()).toContainText('Firefox');
    // Both in one task of the page: nothing is drawn in between.
    await field(page).evaluate((input: HTMLInputElement) => {
      const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
      value?.set?.call(input, 'stuck on connecting');
      input.dispatchEvent(new Event('input', {bubbles: true}));
      input.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}));
    });
    await expect(page).toHaveURL(/\/help\/fix\/stuck-on-connecting\/$/);
  });

  test('closes when one of its links is followed', async ({page}) => {
    await openSearch(page);
    await dialog(page).getByRole('link', {name: 'All problems and messages, from A to Z'}).click();
    await expect(page).toHaveURL(/\/search\/#all$/);
    await expect(dialog(page)).toHaveCount(0);
  });

  test('goes away on Escape and gives the focus back to what opened it', async ({page}) => {
    await openPage(page, '/');
    const opener = page.getByRole('link', {name: 'Search', exact: true});
    await tabTo(page, opener);
    await page.keyboard.press('Enter');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('blue');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(opener).toBeFocused();
  });

  test('opens with Ctrl-K from a field too, where "/" is a character', async ({page}) => {
    await openPage(page, '/search/');
    await page.getByRole('searchbox').click();
    await page.keyboard.type('a/b');
    await expect(page.getByRole('searchbox')).toHaveValue('a/b');
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
  });

  test('loses no letter that is typed while it loads', async ({page}) => {
    await page.route(indexFile, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    await openPage(page, '/');
    await page.keyboard.press('/');
    await page.keyboard.type('lost my phone');
    await expect(field(page)).toHaveValue('lost my phone');
    await expect(options(page).first()).toContainText('lost');
  });
});

test.describe('what is downloaded', () => {
  test('nothing of the search before it is opened', async ({page}) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openPage(page, '/');
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((url) => url.includes('search-index'))).toEqual([]);
    await page.keyboard.press('/');
    await expect(status(page)).toHaveText('');
    expect(asked.filter((url) => url.includes('search-index'))).toHaveLength(1);
  });
});

test.describe('every state is accessible, in both schemes:', () => {
  test('open, with nothing typed', async ({page}) => {
    await openSearch(page);
    await expect(dialog(page).getByRole('link', {name: 'Both connect over the internet'})).toBeVisible();
    await expectAccessible(page);
  });

  test('loading', async ({page}) => {
    await page.route(indexFile, () => undefined);
    await openSearch(page);
    await page.keyboard.type('stuck');
    await expect(status(page)).toHaveText('The search is loading …');
    await expectAccessible(page);
  });

  test('results, on a narrow screen too', async ({page}) => {
    await page.setViewportSize({width: 320, height: 700});
    await openSearch(page);
    await page.keyboard.type('iphone 15 with windows 11 stuck on connecting');
    await expect(options(page).first()).toBeVisible();
    await expect(dialog(page).getByRole('group', {name: 'Your two devices'})).toBeVisible();
    await expectAccessible(page);
    const {scrollWidth, clientWidth} = await dialog(page).evaluate((element) => ({
      scrollWidth: element.scrollWidth,
      clientWidth: element.clientWidth,
    }));
    expect(scrollWidth).toBe(clientWidth);
  });

  test('a notice above the results', async ({page}) => {
    await openSearch(page);
    await page.keyboard.type('bluetooth keyboard asks for passkey');
    await expect(
      dialog(page).getByText('A passkey for pairing Bluetooth devices is a number.'),
    ).toBeVisible();
    await expect(options(page).first()).toContainText('Incorrect PIN or passkey');
    await expectAccessible(page);
  });

  test('nothing found', async ({page}) => {
    await openSearch(page);
    await page.keyboard.type('zzzzzzzz');
    await expect(status(page)).toHaveText('Nothing found for these words.');
    await expect(
      dialog(page).getByRole('link', {name: 'All problems and messages, from A to Z'}),
    ).toBeVisible();
    await expectAccessible(page);
  });

  test('nothing found for words of another language leads to titles that look like them', async ({page}) => {
    await openSearch(page);
    await page.keyboard.type('computadora');
    await expect(status(page)).toHaveText('Nothing found for these words.');
    const near = dialog(page).getByRole('navigation', {name: 'Do you mean one of these?'});
    await expect(near.getByRole('link')).toHaveCount(3);
    await expectAccessible(page);
    const name = (await near.getByRole('link').first().textContent())!;
    await near.getByRole('link').first().click();
    await expect(page.getByRole('heading', {level: 1})).toHaveText(name);
    await expect(dialog(page)).toHaveCount(0);
  });

  test.describe('a failed download', () => {
    test.use({expectedProblem: /search-index\.json|ERR_FAILED/});

    test('says so, and tries again on a press', async ({page}) => {
      await page.route(indexFile, (route) => route.abort());
      await openSearch(page);
      await page.keyboard.type('stuck on connecting');
      await expect(dialog(page).getByRole('alert')).toContainText(
        'The search did not load. Is this device online?',
      );
      await expectAccessible(page);
      await page.unroute(indexFile);
      await dialog(page).getByRole('button', {name: 'Try again'}).click();
      await expect(options(page).first()).toContainText('It is stuck on “Connecting”');
      await expect(field(page)).toHaveValue('stuck on connecting');
    });
  });
});

test.describe('a live sign-in code', () => {
  const digits = '1308640083810730366733271901259511574782189577570832355715307514638335';

  test('is taken out of the field, not searched, and explained', async ({page}) => {
    await openSearch(page);
    await field(page).fill(`FIDO:/${digits}`);
    await expect(dialog(page).getByText('That was a sign-in code.')).toBeVisible();
    await expect(options(page).first()).toContainText('The QR code opens a web search');
    expect(await page.content()).not.toContain(digits);
    expect(await field(page).inputValue()).not.toContain('1308');
  });

  test('gets into no address of the search page, typed or sent', async ({page}) => {
    await openPage(page, `/search/#q=FIDO:/${digits}`);
    await expect(page.getByRole('searchbox')).toHaveValue('');
    await expect(page).not.toHaveURL(/FIDO/);
    await page.getByRole('searchbox').fill(`FIDO:/${digits}`);
    await expect(page.getByText('That was a sign-in code.')).toBeVisible();
    await page.getByLabel('Show').selectOption('answer');
    await expect(page).toHaveURL(/#kind=answer$/);
    await page.getByLabel('Show').selectOption({index: 0});
    await expect(page).toHaveURL(/\/search\/$/);
  });
});

const hostile = {
  'ten thousand letters': 'a'.repeat(10_000),
  'control characters': '\u0001\u0007\u001b[31m stuck',
  markup: '"><img src=x onerror="document.title=1"><script>document.title=1</script>',
  'right-to-left text': '\u202eעזרה مساعدة \u2066x',
  pictures: '😀👩‍👩‍👧‍👦🔑',
  'half a character': '\ud83d stuck \udc00',
};

for (const [name, text] of Object.entries(hostile)) {
  test(`${name} in the search does no harm and stays in the field`, async ({page}) => {
    await openSearch(page);
    const title = await page.title();
    await field(page).fill(text);
    await expect(status(page)).toHaveText(/Results: \d+|Nothing found/);
    expect(await page.title()).toBe(title);
    await expect(page.locator('dialog img, dialog script')).toHaveCount(0);
    const shown = await dialog(page).innerText();
    expect(shown).not.toContain(text.slice(0, 200));
  });
}

test.describe('the search page', () => {
  test('keeps words and filters in the address, so that they can be sent', async ({page, context}) => {
    await openPage(page, '/search/');
    await page.getByRole('searchbox').fill('blocked at work & 100%');
    await page.getByLabel('Pages first for').selectOption('admin');
    const first = page.getByRole('main').getByRole('listitem').first();
    await expect(first).toBeVisible();
    await expect(page).toHaveURL(/#q=blocked\+at\+work\+%26\+100%25&for=admin$/);
    const other = await context.newPage();
    await openPage(other, page.url());
    await expect(other.getByRole('searchbox')).toHaveValue('blocked at work & 100%');
    await expect(other.getByLabel('Pages first for')).toHaveValue('admin');
    await expect(other.getByRole('main').getByRole('listitem').first()).toHaveText(
      (await first.textContent())!,
    );
  });

  test('shows one kind alone', async ({page}) => {
    await openPage(page, '/search/#q=connecting&kind=message');
    const groups = page.getByRole('main').getByRole('heading', {level: 2});
    await expect(groups.first()).toHaveText('Words on a screen');
    await expect(groups).toHaveText(['Words on a screen', /^All problems/, /^All words/]);
    await page.getByRole('link', {name: 'Connecting...'}).first().click();
    await expect(page).toHaveURL(/\/messages\/#/);
  });

  test('never puts words of the address anywhere but into the field', async ({page}) => {
    await openPage(page, '/search/#q=Call+0123+456+now&note=x&for=boss&kind=constructor');
    await expect(page.getByRole('searchbox')).toHaveValue('Call 0123 456 now');
    expect(await page.getByRole('main').innerText()).not.toContain('0123');
    expect(await page.title()).not.toContain('0123');
  });

  test('finds what kb search finds, in the same order', async ({page}) => {
    const queries = [
      'iphone stuck on connecting',
      'NotAllowedErorr',
      'log in with my phone',
      'pixel 8 windows 11',
    ];
    await openPage(page, '/search/');
    for (const query of queries) {
      const printed = JSON.parse(
        execFileSync(process.execPath, ['scripts/kb.mjs', 'search', query, '--limit', '50'], {
          encoding: 'utf8',
        }),
      ) as {url: string; anchor: string}[];
      expect(printed.length).toBeGreaterThan(5);
      await page.getByRole('searchbox').fill(query);
      const links = page.locator('search ol a');
      await expect(links).toHaveCount(printed.length);
      const found = () => links.evaluateAll((list) => list.map((link) => link.getAttribute('href')));
      const expected = printed.map(({url, anchor}) => (anchor === '' ? url : `${url}#${anchor}`));
      await expect.poll(found).toEqual(expected);
    }
  });
});

test.describe('a case code', () => {
  const code = 'HELP-4Z6S8-EG01P';

  test('opens the case behind the safety questions, with what to ask next', async ({page}) => {
    await openSearch(page);
    await page.keyboard.type('help 4z6s8 eg01p');
    await expect(options(page).first()).toContainText(`Open the case ${code}`);
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Case code')).toHaveValue(code);
    await expect(page.getByRole('heading', {name: 'Most likely'})).toBeVisible();
    await expect(page.getByRole('definition')).toHaveCount(2);
    await page.getByRole('radio', {name: 'Yes'}).first().check();
    await expect(page.getByRole('heading', {name: 'Most likely'})).toHaveCount(0);
  });

  test('with a mistake is no case: a link cannot put it on the page, and the field says why', async ({
    page,
  }) => {
    await openPage(page, '/agents/case/#code=HELP-4Z6S8-EG01Q');
    await expect(page.getByLabel('Case code')).toHaveValue('');
    await page.getByLabel('Case code').fill('HELP-4Z6S8-EG01Q');
    await expect(page.getByText('One character is wrong, or two changed places.')).toBeVisible();
  });
});
