import type {Page} from '@playwright/test';
import {articles} from './lib/articles';
import {openPage} from './lib/openPage';
import {expect, test} from './lib/test';
import {toolMarks} from './lib/tools';

/** What is loaded only by a press: the reader of pictures, the names of browsers, the painter of codes. */
const onPress = ['text decoder', 'getParser', 'minCorrectionLevel:'];

/** The text of every script that a page loads, prefetched ones too. */
async function scriptsOf(page: Page, address: string): Promise<string> {
  const loaded: Promise<string>[] = [];
  page.on('response', (response) => {
    if (/\.js$/.test(new URL(response.url()).pathname)) loaded.push(response.text().catch(() => ''));
  });
  await openPage(page, address);
  // Links in view are fetched ahead.
  await page.mouse.wheel(0, 20_000);
  await page.waitForTimeout(1500);
  const texts = await Promise.all(loaded);
  expect(texts.length).toBeGreaterThan(3);
  return texts.join('\n');
}

for (const address of [
  articles.didNotWork,
  articles.knowsMyPhone,
  '/',
  '/tools/',
  '/developers/',
  '/help/',
]) {
  test(`${address} loads no script of a tool`, async ({page}) => {
    const scripts = await scriptsOf(page, address);
    const found = [...Object.values(toolMarks), ...onPress].filter((mark) => scripts.includes(mark));
    expect(found).toEqual([]);
  });
}

for (const [address, mark] of Object.entries(toolMarks)) {
  test(`${address} loads its own, and nothing that a press may not need`, async ({page}) => {
    const scripts = await scriptsOf(page, address);
    expect(scripts).toContain(mark);
    expect(onPress.filter((each) => scripts.includes(each))).toEqual([]);
  });
}
