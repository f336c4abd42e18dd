import type {Page} from '@playwright/test';

/** Names of everything that the browser keeps for the site. */
export async function kept(page: Page): Promise<string[]> {
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({name}) => name ?? ''),
    ...(await caches.keys()),
  ]);
  const cookies = await page.context().cookies();
  return [...stored, ...cookies.map(({name}) => name)];
}
