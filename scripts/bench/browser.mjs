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

/**
 * Moves the pointer over a page, whose scripts may wait for that. One place is no move to them: browsers
 * also tell of a pointer that rests where a page appears.
 *
 * @param {import('@playwright/test').Page} page
 */
export async function movePointer(page) {
  await page.mouse.move(1, 1);
  await page.mouse.move(2, 2);
}

/** The root of a page whose scripts run. */
export const aliveRoot = 'html[data-has-hydrated="true"]';

/**
 * Touches a page, since its scripts may wait for that, and resolves when it answers to presses.
 *
 * @param {import('@playwright/test').Page} page
 */
export async function waitUntilAlive(page) {
  await movePointer(page);
  await page.locator(aliveRoot).waitFor({state: 'attached'});
}

/**
 * Gives a page a mobile network: the preset "Slow 4G" of Lighthouse (1.6 Mbit/s, 150 ms).
 *
 * @param {import('@playwright/test').CDPSession} session of the page
 */
export async function slowNetwork(session) {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1000 * 1000) / 8,
    uploadThroughput: (750 * 1000) / 8,
  });
}
