import type {Locator, Page} from '@playwright/test';
import {expectNoFaults} from './lib/expectNoFaults';
import {tabTo} from './lib/focusStops';
import {main} from './lib/main';
import {openPage} from './lib/openPage';
import {expect, test} from './lib/test';
import {knownProblems, threads, type Thread} from './lib/threadCases';

const field = (page: Page): Locator => page.getByLabel('What does the caller say?');
const aloud = (page: Page): Locator => page.locator('[data-part="aloud"]');
const toTry = (page: Page): Locator => page.getByRole('heading', {name: 'Try this, from the top'});
const ticket = (page: Page): Locator => page.getByRole('region', {name: 'Your report'});

/** Answers both safety questions with no, by keyboard. */
async function passGate(page: Page): Promise<void> {
  for (const name of [/call or message you/, /controlling or watching/]) {
    const group = main(page).getByRole('group', {name});
    await tabTo(page, group.getByRole('radio', {name: 'Yes'}));
    await page.keyboard.press('ArrowRight');
    await expect(group.getByRole('radio', {name: 'No'})).toBeChecked();
  }
}

async function openConsole(page: Page): Promise<void> {
  await openPage(page, '/agents/console/');
  await passGate(page);
  await expect(aloud(page)).toBeVisible();
}

/** Reads each question aloud and gives the answer by its key. @returns the keys it took */
async function answerByKeys(page: Page, {answerTo}: Thread): Promise<number> {
  let keys = 0;
  for (;;) {
    await expect(aloud(page).or(toTry(page))).toBeVisible();
    if (await toTry(page).isVisible()) return keys;
    const asked = await aloud(page).innerText();
    const text = answerTo(asked).replace('I am not sure', 'They are not sure');
    const button = main(page).getByRole('button', {name: text, exact: true});
    const key = (await button.getAttribute('aria-keyshortcuts'))!;
    const group = main(page).getByRole('group', {name: asked});
    // The first question leaves the focus in the field; the others take it.
    if (keys === 0) await tabTo(page, button);
    else await expect(group).toBeFocused();
    await page.keyboard.press(key);
    await expect(aloud(page).filter({hasText: asked})).toHaveCount(0);
    keys += 1;
  }
}

for (const id of knownProblems) {
  test(`${id} is found on a call, by keyboard alone`, async ({page}) => {
    const [thread] = await threads([id]);
    await openConsole(page);
    await answerByKeys(page, thread!);
    const shown = await main(page).getByRole('listitem').allInnerTexts();
    expect(shown.some((text) => thread!.actions.some((action) => text.includes(action)))).toBe(true);
    await expect(ticket(page)).toContainText(/HELP-[0-9A-Z]{5}-[0-9A-Z]{5}/);
  });
}

test.describe('the safety questions', () => {
  test('stand on top, and no step is shown before both are answered', async ({page}) => {
    await openPage(page, '/agents/console/');
    await expect(aloud(page)).toHaveCount(0);
    await expect(main(page).getByText('Ask the caller both safety questions above.')).toBeVisible();
  });

  test('hide everything after one yes', async ({page}) => {
    await openConsole(page);
    await main(page).getByRole('radio', {name: 'Yes'}).first().check();
    await expect(page.getByRole('alert')).toContainText('Stop here');
    await expect(aloud(page)).toHaveCount(0);
    await expect(ticket(page)).toHaveCount(0);
  });

  test('are asked again for every case, and answered by no address', async ({page}) => {
    await openPage(page, '/agents/console/#contacted=no&watched=no&where-stopped=connecting');
    await expect(main(page).getByRole('radio', {name: /^(Yes|No)$/, checked: true})).toHaveCount(0);
    await expect(main(page).getByText('The phone has taken the code.')).toHaveCount(0);
    await passGate(page);
    await main(page).getByRole('button', {name: 'New case'}).click();
    await expect(main(page).getByRole('radio', {name: /^(Yes|No)$/, checked: true})).toHaveCount(0);
  });
});

test.describe('what the caller says', () => {
  test('a message is taken into the case, counts, and can be taken out', async ({page}) => {
    await openConsole(page);
    await field(page).fill('Connecting');
    await main(page)
      .getByRole('button', {name: /^On a screen: “Connecting/})
      .first()
      .click();
    await expect(ticket(page)).toContainText('Read from a screen');
    await expect(
      main(page)
        .getByText(/^Most likely now:/)
        .or(main(page).getByText(/^Too early/)),
    ).toBeVisible();
    await main(page)
      .getByRole('button', {name: /^Take out: Connecting/})
      .click();
    await expect(ticket(page)).not.toContainText('Read from a screen');
  });

  test('two devices lead to their answer, and are taken into the case', async ({page}) => {
    await openConsole(page);
    await field(page).fill('pixel 8 and windows 11 chrome');
    const pair = main(page)
      .getByRole('listitem')
      .filter({hasText: /Does it work: Windows 11/});
    await expect(pair.getByRole('link')).toHaveAttribute('href', /^\/devices\/pair\//);
    await expect(pair).toContainText('Works');
    await main(page)
      .getByRole('button', {name: /^These devices: Windows 11, Chrome/})
      .click();
    await expect(ticket(page)).toContainText('Windows 11. Chrome or Edge.');
    await expect(main(page).getByRole('button', {name: 'Change: Which phone is it?'})).toBeVisible();
  });

  test('a case code is taken up, written or spelled', async ({page}) => {
    await openConsole(page);
    await page.keyboard.press('Tab');
    await main(page)
      .getByRole('button', {name: 'The phone has taken the code. Then it waits, or says it cannot connect.'})
      .click();
    const code = /HELP-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(await ticket(page).innerText())![0];
    const spelled = [...code.replace(/^HELP|-/g, '')].map((each) => spelling[each] ?? each).join(' ');
    for (const said of [code.toLowerCase(), `help ${spelled}`]) {
      await main(page).getByRole('button', {name: 'Clear everything'}).click();
      await passGateByMouse(page);
      await field(page).fill(said);
      await main(page).getByRole('button', {name: 'Take up this case'}).click();
      await expect(main(page).getByRole('button', {name: 'Change: Where did it stop?'})).toBeVisible();
    }
  });

  test('a wrong code says what is wrong', async ({page}) => {
    await openConsole(page);
    await field(page).fill('help 11111 1111');
    await expect(
      main(page).getByText('A case code has 10 characters after HELP; this one has 9.'),
    ).toBeVisible();
  });

  for (const [typed, told] of [
    ['mail ada@example.org', 'an e-mail address'],
    ['card 4111 1111 1111 1111', 'a card number'],
    ['account 12345678', 'an account or phone number'],
  ] as const) {
    test(`${told} is warned about, and kept nowhere`, async ({page}) => {
      await openConsole(page);
      await field(page).fill(typed);
      await expect(main(page).getByText(`This looks like ${told}.`)).toBeVisible();
      expect(await ticket(page).innerText()).not.toContain(typed.split(' ')[1]);
    });
  }

  test('a sign-in code is taken out while it is typed', async ({page}) => {
    await openConsole(page);
    await field(page).fill('FIDO:/123456789012345');
    await expect(field(page)).toHaveValue('FIDO:/…');
  });
});

/** Words for characters, as agents say them. */
const spelling: Readonly<Record<string, string>> = {
  A: 'alpha',
  B: 'bravo',
  C: 'charlie',
  D: 'delta',
  E: 'echo',
  F: 'foxtrot',
  G: 'golf',
  H: 'hotel',
  J: 'juliet',
  K: 'kilo',
  M: 'mike',
  N: 'november',
  P: 'papa',
  Q: 'quebec',
  R: 'romeo',
  S: 'sierra',
  T: 'tango',
  V: 'victor',
  W: 'whiskey',
  X: 'x-ray',
  Y: 'yankee',
  Z: 'zulu',
};

async function passGateByMouse(page: Page): Promise<void> {
  for (const radio of await main(page).getByRole('radio', {name: 'No', exact: true}).all())
    await radio.check();
}

test('several cases stand side by side, and "clear" leaves nothing of any', async ({page, context}) => {
  await openConsole(page);
  await field(page).fill('purple elephant');
  await main(page).getByRole('button', {name: 'The code is on the phone itself.'}).click();
  await main(page).getByRole('button', {name: 'New case'}).click();
  await expect(field(page)).toHaveValue('');
  await passGateByMouse(page);
  await field(page).fill('green giraffe');
  await main(page).getByRole('button', {name: 'Case 1', exact: true}).click();
  await expect(field(page)).toHaveValue('purple elephant');
  await main(page).getByRole('button', {name: 'Clear everything'}).click();
  await expect(main(page).getByRole('button', {name: /^Case \d/})).toHaveText(['Case 1']);
  await expect(field(page)).toHaveValue('');
  const left = await page.evaluate(() =>
    JSON.stringify([
      document.documentElement.outerHTML,
      [...document.querySelectorAll('input')].map(({value}) => value),
      {...localStorage},
      {...sessionStorage},
      window.location.href,
      window.history.state,
      document.cookie,
    ]),
  );
  for (const word of ['purple', 'giraffe', 'code-on-phone', 'Where did it stop? The code']) {
    expect(left).not.toContain(word);
  }
  expect(await context.cookies()).toEqual([]);
});

test('nothing of a case is stored or put into the address while it is worked on', async ({page}) => {
  await openConsole(page);
  await field(page).fill('purple elephant');
  await main(page).getByRole('button', {name: 'The code is on the phone itself.'}).click();
  await expect(page).toHaveURL(/\/agents\/console\/$/);
  const stored = await page.evaluate(() => JSON.stringify([{...localStorage}, {...sessionStorage}]));
  expect(stored).not.toMatch(/purple|code-on-phone/);
});

test.describe('with the network gone', () => {
  test.use({expectedProblem: /ERR_INTERNET_DISCONNECTED/});

  test('an open console goes on working', async ({page, context}) => {
    const [thread] = await threads(['zen-browser-13534']);
    await openConsole(page);
    // The search is there once it finds something.
    await field(page).fill('connecting');
    await expect(
      main(page)
        .getByRole('button', {name: /^On a screen/})
        .first(),
    ).toBeVisible();
    await context.setOffline(true);
    await field(page).fill('there is no passkey');
    await expect(
      main(page)
        .getByRole('button', {name: /^On a screen/})
        .first(),
    ).toContainText(/passkey/i);
    await field(page).fill('');
    await answerByKeys(page, thread!);
    await main(page).getByRole('button', {name: 'Still stuck'}).first().click();
    await expect(ticket(page)).toContainText('Tried, and it did not help');
    await main(page).getByRole('radio', {name: 'JSON'}).check();
    await expect(ticket(page)).toContainText('"kind": "case"');
  });
});

test('a whole case in the accessibility tree: names, roles and what is announced, in order', async ({
  page,
}) => {
  await openConsole(page);
  await expect(main(page)).toMatchAriaSnapshot(`
    - heading "Console for support calls" [level=1]
    - navigation "Cases":
      - list:
        - listitem:
          - button "Case 1"
      - button "New case"
      - button "Close this case"
      - button "Clear everything"
    - group "Did anyone call or message you to do this?":
      - radio "Yes"
      - radio "No" [checked]
    - group "Is anyone controlling or watching either screen?":
      - radio "Yes"
      - radio "No" [checked]
    - searchbox "What does the caller say?"
    - group /Where did it stop/:
      - heading "Read aloud" [level=2]
      - blockquote: /Where did it stop/
      - list:
        - listitem:
          - button /offers no phone/
    - heading "Most likely" [level=2]
    - status:
      - paragraph: /Nothing yet/
    - region "So far":
      - heading "So far" [level=2]
      - status: /Too early to say/
    - region "Your report"
    - button "Copy the report"
    - button "Download it"
  `);
  const announced = () => main(page).getByRole('status').allInnerTexts();
  const before = await announced();
  expect(before.some((text) => text.startsWith('Nothing yet.'))).toBe(true);
  await tabTo(page, main(page).getByRole('button', {name: /^The phone has taken the code/}));
  await page.keyboard.press('Enter');
  await expect(main(page).getByRole('group', {name: await aloud(page).innerText()})).toBeFocused();
  const after = await announced();
  expect(after.filter((text) => !before.includes(text)).length).toBeGreaterThan(0);
  await main(page).getByRole('button', {name: 'Try something now'}).click();
  await expect(toTry(page)).toBeFocused();
  await expect(main(page)).toMatchAriaSnapshot(`
    - searchbox "What does the caller say?"
    - region "Try this, from the top":
      - heading "Try this, from the top" [level=2]
      - list:
        - listitem:
          - paragraph
          - term: Takes
          - definition: /about \\d+ (seconds|minutes)/
          - term: It worked when
          - definition
          - paragraph:
            - button "That fixed it"
            - button "Still stuck"
    - figure "Reply to send"
    - heading "Most likely" [level=2]
    - status:
      - list:
        - listitem:
          - link /./
    - region "So far":
      - list:
        - listitem:
          - button /Change. Where did it stop/
    - region "Your report"
  `);
  await main(page).getByRole('button', {name: 'That fixed it'}).first().click();
  await expect(main(page).getByRole('heading', {name: 'You are in. Well done.'})).toBeFocused();
  await expect(ticket(page)).toContainText('This helped');
});

test('is accessible in both schemes, begun and with something to try', async ({page}) => {
  await openConsole(page);
  await expectNoFaults(page);
  await main(page).getByRole('button', {name: 'The code is on the phone itself.'}).click();
  await main(page).getByRole('button', {name: 'Try something now'}).click();
  await expectNoFaults(page);
});
