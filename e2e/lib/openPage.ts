import type {Page, Response} from '@playwright/test';
import {waitUntilAlive} from '../../scripts/bench/browser.mjs';

/** Opens an address of the site and waits until the page is alive. */
export async function openPage(page: Page, address: string): Promise<Response | null> {
  const response = await page.goto(address);
  await waitUntilAlive(page);
  return response;
}
