import {articles} from './lib/articles';
import {matrixRows} from './lib/matrixTable';
import {openPage} from './lib/openPage';
import {fewestRows} from './lib/publishedMatrix';
import {openReproduction, passGate, recognisesPhone} from './lib/reproduction';
import {expect, test} from './lib/test';

test.describe('an unknown address', () => {
  // The browser itself reports the status in the console.
  test.use({expectedProblem: /status(?: of)? 404/});

  test('says so, with the status that programs understand', async ({page}) => {
    const response = await openPage(page, '/help/nothing-here/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', {level: 1, name: 'This page is not here'})).toBeVisible();
  });

  test('leads on to the page that most people need', async ({page}) => {
    await openPage(page, '/help/nothing-here/');
    await page.getByRole('main').getByRole('link', {name: 'Signing in with my phone did not work'}).click();
    await expect(page).toHaveURL(new RegExp(`${articles.didNotWork}$`));
  });
});

const badFragments = [
  '%E0%A4%A',
  '%',
  'os=<script>document.title="taken over"</script>',
  'os=windows%00',
  'os=windows&os=windows&=&&&',
  '"><img src=x onerror=alert(1)>',
  '__proto__=1&constructor=2',
];

for (const {name, address, title} of [
  {name: 'the matrix', address: articles.devices, title: /^Which devices work together/},
  {name: 'an article', address: articles.knowsMyPhone, title: /^Why does my computer know/},
]) {
  test(`${name} survives addresses with endings that no link of ours has`, async ({page}) => {
    for (const [i, fragment] of badFragments.entries()) {
      // The query makes it a new page each time, and not the same page at another place.
      await openPage(page, `${address}?${i}#${fragment}`);
      await expect(page.getByRole('heading', {level: 1})).toBeVisible();
      await expect(page).toHaveTitle(title);
      await expect(page.getByRole('alert')).toHaveCount(0);
    }
  });
}

test('a malformed address filters nothing', async ({page}) => {
  await openPage(page, `${articles.devices}#%E0%A4%A`);
  await expect(page.getByRole('combobox', {name: 'System'})).toHaveValue('');
  expect(await matrixRows(page).count()).toBeGreaterThanOrEqual(fewestRows);
});

const badProgress = [
  {name: 'half a text', value: '{"done": ["sign-in'},
  {name: 'nothing', value: 'null'},
  {name: 'a list', value: '[1, 2, 3]'},
  {
    name: 'wrong kinds',
    value: '{"done": 7, "seenText": {}, "computer": [], "startedOn": 5, "stoppedAt": true}',
  },
  {
    name: 'unknown names',
    value: '{"done": ["no-such-step"], "stoppedAt": "__proto__", "seen": "constructor"}',
  },
];

for (const {name, value} of badProgress) {
  test(`a reproduction survives ${name} where its progress was kept`, async ({page}) => {
    await page.addInitScript((text) => {
      localStorage.setItem('passkey-help:reproduction:computer-recognises-phone:1', text);
    }, value);
    await openPage(page, articles.knowsMyPhone);
    const widget = await openReproduction(page, recognisesPhone.title);
    await passGate(widget);
    await expect(widget.getByRole('checkbox')).toHaveCount(recognisesPhone.steps);
    await expect(widget.getByRole('checkbox', {checked: true})).toHaveCount(0);
  });
}

test('where the browser keeps nothing, a reproduction works for as long as the page is open', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
    };
  });
  await openPage(page, articles.knowsMyPhone);
  const widget = await openReproduction(page, recognisesPhone.title);
  await passGate(widget);
  await widget.getByRole('checkbox').first().check();
  await expect(widget.getByRole('region', {name: 'Your report'})).toContainText('1. Done');
});

test('where the browser refuses to copy, the page says so', async ({page}) => {
  await page.addInitScript(() => {
    Clipboard.prototype.writeText = () => Promise.reject(new DOMException('Denied', 'NotAllowedError'));
  });
  await openPage(page, articles.knowsMyPhone);
  await page.getByRole('button', {name: 'Copy this text'}).click();
  await expect(page.getByText('Your browser did not allow copying.')).toBeVisible();
});
