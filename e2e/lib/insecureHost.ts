import type {Page} from '@playwright/test';

/** Serves the site at a host without https that nobody has declared: the base address of such tests. */
export async function serveInsecurely(page: Page): Promise<void> {
  await page.route('http://help.test/**', async (route) => {
    const {pathname} = new URL(route.request().url());
    const response = await route.fetch({url: `http://localhost:4173${pathname}`});
    // What a page fetches ahead may come when the test is over, and its page gone.
    if (!page.isClosed()) await route.fulfill({response});
  });
}
