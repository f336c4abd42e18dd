import {expect, test} from '@playwright/test';
import {openPage} from './lib/openPage';
import {watchForProblems} from './lib/watchForProblems';

/** What no page may do, and how the watch of all browser tests has to tell it. */
const breaches = [
  {
    name: 'a script in the page',
    breach: () => {
      const script = document.createElement('script');
      script.append('window.wasRun = true;');
      document.body.append(script);
    },
    told: /^error: security policy breached: script-src-elem inline/,
  },
  {
    name: 'a style element',
    breach: () => {
      const style = document.createElement('style');
      style.append('p { color: red; }');
      document.head.append(style);
    },
    told: /^error: security policy breached: style-src-elem inline/,
  },
  {
    name: 'a picture of another host',
    breach: () => {
      new Image().src = 'https://elsewhere.example/a.png';
    },
    told: /^error: security policy breached: img-src https:\/\/elsewhere\.example/,
  },
  {
    name: 'markup made of text, which is only reported',
    breach: () => {
      document.createElement('p').innerHTML = '<b>bold</b>';
    },
    told: /^error: security policy would be breached: require-trusted-types-for .*Element innerHTML/,
  },
];

for (const {name, breach, told} of breaches) {
  test(`${name} is told as a breach of the policy`, async ({page, context, baseURL}) => {
    const problems = await watchForProblems(context, new URL(baseURL ?? '').origin);
    await openPage(page, '/help/');
    expect(problems).toEqual([]);
    await page.evaluate(breach);
    await expect.poll(() => problems.filter((problem) => told.test(problem))).toHaveLength(1);
  });
}

test('a page that does nothing of the kind is quiet', async ({page, context, baseURL}) => {
  const problems = await watchForProblems(context, new URL(baseURL ?? '').origin);
  await openPage(page, '/help/');
  // Reports come in the order of what they are about: this one would be the last.
  await page.evaluate(() => reportError(new Error('the end')));
  await expect.poll(() => problems).toEqual(['error: the end']);
});
