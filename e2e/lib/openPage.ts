import type {Page, Response} from '@playwright/test';
import {movePointer} from '../../scripts/bench/browser.mjs';

/** Touches the page, since its scripts may wait for that, and resolves when it answers to presses. */
export async function waitUntilAlive(page: Page): Promise<void> {
  await movePointer(page);
  await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached'});
}

/** Opens an address of the site and waits until the page is alive. */
export async function openPage(page: Page, address: string): Promise<Response | null> {
  const response = await page.goto(address);
  await waitUntilAlive(page);
  return response;
}
