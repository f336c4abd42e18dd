import type {Locator, Page} from '@playwright/test';
import {expectNoFaults} from './lib/expectNoFaults';
import {tabTo} from './lib/focusStops';
import {openPage} from './lib/openPage';
import {expect, test} from './lib/test';
import {knownProblems, threads, type Thread} from './lib/threadCases';

const tool = (page: Page): Locator => page.getByRole('main').locator('.needs-script');
const question = (page: Page): Locator => page.locator('[data-part="question"] h2');
const answer = (page: Page, name: string): Locator => tool(page).getByRole('button', {name, exact: true});
const toTry = (page: Page): Locator => page.getByRole('heading', {name: 'Try this, from the top'});

/** Answers by keyboard alone what is asked, until there is something to try. @returns the presses it took */
async function answerByKeyboard(page: Page, thread: Thread): Promise<number> {
  let presses = 0;
  for (;;) {
    await expect(question(page).or(toTry(page))).toBeVisible();
    if (await toTry(page).isVisible()) return presses;
    const asked = await question(page).innerText();
    const wanted = answer(page, thread.answerTo(asked));
    await tabTo(page, wanted);
    await page.keyboard.press('Enter');
    await expect(question(page).filter({hasText: asked})).toHaveCount(0);
    presses += 1;
  }
}

for (const id of knownProblems) {
  test(`${id} is found by keyboard alone`, async ({page}) => {
    const [thread] = await threads([id]);
    await openPage(page, '/fix/');
    const presses = await answerByKeyboard(page, thread!);
    expect(presses).toBeGreaterThan(0);
    const fixes = tool(page).getByRole('listitem');
    const shown = await fixes.allInnerTexts();
    expect(shown.some((text) => thread!.actions.some((action) => text.includes(action)))).toBe(true);
  });
}

const stuck = '/fix/#where-stopped=connecting&phone-bluetooth=off';

test.describe('a case lives in its address', () => {
  test('answers get into it, and a reload loses nothing', async ({page}) => {
    await openPage(page, '/fix/');
    await answer(page, 'The phone has taken the code. Then it waits, or says it cannot connect.').click();
    await expect(page).toHaveURL(/#where-stopped=connecting$/);
    const asked = await question(page).innerText();
    await page.reload();
    await expect(question(page)).toHaveText(asked);
    await expect(page.getByText('The phone has taken the code.')).toBeVisible();
  });

  test('an answer can be changed, and all be forgotten', async ({page}) => {
    await openPage(page, stuck);
    await page.getByRole('button', {name: 'Change: Is Bluetooth on, on the phone?'}).click();
    await expect(question(page)).toHaveText('Is Bluetooth on, on the phone?');
    await expect(page.getByRole('heading', {name: 'Is Bluetooth on, on the phone?'})).toBeFocused();
    await answer(page, 'On.').click();
    await expect(page).toHaveURL(/#where-stopped=connecting&phone-bluetooth=on$/);
    await page.getByRole('button', {name: 'Start over'}).click();
    await expect(page).toHaveURL(/\/fix\/$/);
    await expect(question(page)).toHaveText('Where did it stop?');
  });

  test('goes on in another browser, from the typed address and from the link', async ({page, browser}) => {
    await openPage(page, stuck);
    const asked = await tool(page).getByRole('heading', {level: 2}).first().innerText();
    await page.getByRole('button', {name: 'Go on with the other device'}).click();
    const panel = page.getByRole('region', {name: 'Go on with the other device'});
    const typed = (
      await panel
        .getByText(/#HELP-/)
        .first()
        .innerText()
    ).trim();
    await expect(
      panel.getByRole('img', {
        name: `QR code that opens this page of ${new URL(page.url()).host} on another device`,
      }),
    ).toBeVisible();
    await expect(panel.getByText('Help only: this page never asks you to sign in')).toBeVisible();
    await expect(panel.getByText('Never read out a code that was texted to you.')).toBeVisible();
    const other = await (await browser.newContext()).newPage();
    await openPage(other, `http://${typed}`);
    await expect(tool(other).getByRole('heading', {level: 2}).first()).toHaveText(asked);
    await other.context().close();
  });

  test('what did not help is remembered, and what helped ends it', async ({page}) => {
    await openPage(page, stuck);
    await page
      .getByRole('button', {name: 'No more questions. What can I try?'})
      .or(toTry(page))
      .first()
      .waitFor();
    if (!(await toTry(page).isVisible())) {
      await page.getByRole('button', {name: 'No more questions. What can I try?'}).click();
    }
    const first = tool(page).getByRole('listitem').first();
    const action = await first.locator('p').first().innerText();
    await first.getByRole('button', {name: 'Still stuck'}).click();
    await expect(page).toHaveURL(/tried=[a-z-]+$/);
    await expect(tool(page).getByRole('listitem').filter({hasText: action})).toHaveCount(0);
    if (!(await toTry(page).isVisible())) {
      await page.getByRole('button', {name: 'No more questions. What can I try?'}).click();
    }
    await page.getByRole('button', {name: 'That fixed it'}).first().click();
    await expect(page.getByRole('heading', {name: 'You are in. Well done.'})).toBeFocused();
    await page.reload();
    await expect(page.getByRole('heading', {name: 'You are in. Well done.'})).toBeVisible();
    await page.getByRole('button', {name: 'No, I am still stuck'}).click();
    await expect(page).toHaveURL(/tried=[a-z.-]+$/);
  });

  test('its report names the code and the answers', async ({page}) => {
    await openPage(page, stuck);
    await page.getByRole('button', {name: 'Report for support'}).click();
    const report = page.getByRole('region', {name: 'Your report'});
    await expect(report).toContainText('Is Bluetooth on, on the phone? Off.');
    await expect(report).toContainText(/HELP-[0-9A-Z]{5}-[0-9A-Z]{5}/);
  });
});

test.describe('what cannot be understood', () => {
  for (const [name, fragment, words] of [
    ['a mistyped code', 'HELP-11111-11112', 'One character is wrong, or two changed places.'],
    ['a sign-in code', 'code=FIDO:/12345', 'That is a sign-in code, not a case code.'],
    ['unknown answers', 'where-stopped=moon&x=y', 'Parts of this link that are not known here: 2.'],
    ['percent signs', 'where-stopped=%E0%A4%A', 'Parts of this link that are not known here: 1.'],
  ] as const) {
    test(`${name}: one clear line, and a fresh start`, async ({page}) => {
      await openPage(page, `/fix/#${fragment}`);
      await expect(page.getByRole('alert')).toContainText(words);
      await expect(question(page)).toHaveText('Where did it stop?');
      await answer(page, 'The code is on the phone itself.').click();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(page).toHaveURL(/#where-stopped=code-on-phone$/);
    });
  }

  test('a link puts no words on the page, and what is known in it is kept', async ({page}) => {
    const words = 'Call 555 0100 now';
    await openPage(page, `/fix/#where-stopped=connecting&phone-shows=${encodeURIComponent(words)}&tried=<b>`);
    await expect(page.getByRole('alert')).toContainText('not known here: 2');
    expect(await page.getByRole('main').innerText()).not.toContain('555');
    await expect(page.getByText('The phone has taken the code.')).toBeVisible();
  });

  test('a mistyped code in the field says what is wrong, and keeps what was typed', async ({page}) => {
    await openPage(page, '/fix/');
    await page.getByText('I have a code that begins with HELP').click();
    await page.getByLabel('Case code').fill('HELP-11111-1111U');
    await page.getByRole('button', {name: 'Go on with it'}).click();
    await expect(page.getByText(/cannot be in a case code/)).toBeVisible();
    await expect(page.getByLabel('Case code')).toHaveValue('HELP-11111-1111U');
  });
});

test.describe('the safety questions', () => {
  for (const fragment of ['gate=no&contacted=no&watched=no', 'contacted=yes']) {
    test(`are not answered by a link: ${fragment}`, async ({page}) => {
      await openPage(page, `/fix/#where-stopped=connecting&${fragment}`);
      for (const radio of await tool(page).getByRole('radio').all()) await expect(radio).not.toBeChecked();
      await expect(tool(page).getByRole('radio')).toHaveCount(4);
    });
  }

  test('stop everything with one yes', async ({page}) => {
    await openPage(page, stuck);
    await tool(page).getByRole('radio', {name: 'Yes'}).first().check();
    await expect(page.getByRole('alert')).toContainText('Stop here');
    await expect(question(page).or(toTry(page))).toHaveCount(0);
  });

  test('are one line once both are answered with no', async ({page}) => {
    await openPage(page, stuck);
    await tool(page).getByRole('radio', {name: 'No'}).first().check();
    // With the second one, the questions give way to the line.
    await tool(page).getByRole('radio', {name: 'No'}).last().click();
    await expect(page.getByText('Nobody asked you to do this, and nobody is watching.')).toBeVisible();
    await page.getByRole('button', {name: 'That has changed'}).click();
    await expect(tool(page).getByRole('radio')).toHaveCount(4);
  });

  test('an answer that says the same stops as well', async ({page}) => {
    await openPage(page, '/fix/#where-stopped=code-not-read&who-started=someone-asked');
    await expect(page.getByRole('alert')).toContainText('Stop here');
  });
});

for (const address of [
  '/fix/',
  stuck,
  '/fix/#where-stopped=code-on-phone&same-phone=yes',
  '/fix/#where-stopped=moon',
]) {
  test(`${address} is accessible in both schemes`, async ({page}) => {
    await openPage(page, address);
    await expectNoFaults(page);
  });
}

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('every cause is in the list by stop', async ({page}) => {
    await page.goto('/fix/');
    // A browser whose scripts are only held back keeps this as text.
    expect(await page.locator('main noscript').textContent()).toContain('The questions need JavaScript.');
    expect(await page.locator('#outline ~ details').count()).toBe(6);
    expect(await page.locator('#outline ~ details li').count()).toBeGreaterThan(90);
    await expect(page.locator('[data-part="question"] h2')).toBeHidden();
  });
});
