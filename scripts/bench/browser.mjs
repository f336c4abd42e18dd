import {chromium} from '@playwright/test';
import {browserFlags} from '../lib/browserFlags.mjs';

/**
 * Runs something in a browser, and closes it.
 *
 * @template T
 * @param {string} executablePath of the browser
 * @param {(browser: import('@playwright/test').Browser) => Promise<T>} run
 * @returns {Promise<T>}
 */
export async function inBrowser(executablePath, run) {
  const browser = await chromium.launch({executablePath, args: [...browserFlags]});
  try {
    return await run(browser);
  } finally {
    await browser.close();
  }
}

/**
 * Slows down the processor of a page.
 *
 * @param {import('@playwright/test').Page} page
 * @param {number} rate how many times slower than this machine
 */
export async function slowDown(page, rate) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate});
}
