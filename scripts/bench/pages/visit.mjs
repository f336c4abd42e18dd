import {slowDown, slowNetwork} from '../browser.mjs';
import {blockingTime, watchPage} from './watchPage.mjs';

const phone = {viewport: {width: 412, height: 823}, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true};

/** How long a page is looked at after it has loaded, in ms: what it fetches ahead comes late. */
const after = 4000;

async function openPhone(browser) {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await slowNetwork(session);
  await session.send('Network.setCacheDisabled', {cacheDisabled: true});
  await slowDown(page, 4);
  await page.addInitScript(watchPage);
  return {context, page, session};
}

/** Bytes on the wire of everything that a page asks for. */
function countBytes(session) {
  const requests = new Map();
  session.on('Network.responseReceived', ({requestId, response}) => {
    requests.set(requestId, {isScript: /\.m?js(\?|$)/.test(response.url), bytes: 0});
  });
  session.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength;
  });
  return () => {
    const all = [...requests.values()];
    const sum = (some) => some.reduce((total, {bytes}) => total + bytes, 0);
    return {requests: all.length, bytes: sum(all), scriptBytes: sum(all.filter(({isScript}) => isScript))};
  };
}

/**
 * One cold visit without a touch, and what came of it.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
export async function visit(browser, url) {
  const {context, page, session} = await openPhone(browser);
  const counted = countBytes(session);
  await page.goto(url, {waitUntil: 'load'});
  await page.waitForTimeout(after);
  const seen = await page.evaluate(() => window.seen);
  const result = {...counted(), fcp: seen.fcp, lcp: seen.lcp, blocking: blockingTime(seen), cls: seen.cls};
  await context.close();
  return result;
}

/**
 * A cold visit on which something is tapped as soon as it is to be seen, and again every quarter of a
 * second until it answers, since some pages lose the first taps.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {{target: string, answer: string}} press selectors: what is tapped, and what is visible then
 * @returns {Promise<{answered: number, taps: number, scriptBytes: number}>} ms since the start of the
 *   navigation, how many taps it took, and the bytes of all scripts a while later
 */
export async function tap(browser, url, {target, answer}) {
  const {context, page, session} = await openPhone(browser);
  const counted = countBytes(session);
  await page.addInitScript((selector) => {
    const look = () => {
      const found = document.querySelector(selector);
      if (found?.checkVisibility()) window.answered ??= performance.timeOrigin + performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, answer);
  const start = Date.now();
  await page.goto(url, {waitUntil: 'commit'});
  const place = page.locator(target).first();
  await place.waitFor();
  let taps = 0;
  let answered;
  while (answered === undefined && taps < 80) {
    const box = await place.boundingBox();
    if (box) await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    taps += 1;
    await page.waitForTimeout(250);
    answered = await page.evaluate(() => window.answered);
  }
  if (answered === undefined) throw new Error(`${url}: "${target}" never answered with "${answer}"`);
  await page.waitForTimeout(after);
  const {scriptBytes} = counted();
  await context.close();
  return {answered: answered - start, taps, scriptBytes};
}
