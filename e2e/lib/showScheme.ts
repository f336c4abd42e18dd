import type {Page} from '@playwright/test';

/** Switches what the system prefers and waits until the page has followed. */
export async function showScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({colorScheme: scheme, reducedMotion: 'reduce'});
  await page.locator(`html[data-theme="${scheme}"]`).waitFor({state: 'attached'});
  // The shortest transition still shows its first colour until the next frame, which a busy machine
  // may draw later than axe looks.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}
