import fs from 'node:fs';
import path from 'node:path';
import type {Browser, BrowserContext, Page} from '@playwright/test';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {openPage} from '../../e2e/lib/openPage';
import {watchForProblems} from '../../e2e/lib/watchForProblems';
import {serveHosted} from '../../scripts/lib/hostedSite.mjs';
import {freePort} from '../../scripts/lib/realServer.mjs';
import {openBrowser} from './placedSite';
import {newFolder, place, unpackRelease} from './releaseFolder';

const work = newFolder();
const release = unpackRelease(work);
const countingPath = '/count/page';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  fs.rmSync(work, {recursive: true});
});

/** Puts the release below /help/, with these lines in its brand file, and serves it with its own headers. */
async function serve(name: string, lines: string) {
  const file = path.join(work, `${name}.yml`);
  fs.writeFileSync(file, `version: 1\nname: Counted\n${lines}`);
  const out = path.join(work, name);
  const {code, error} = await place(release, ['--base', '/help/', '--brand', file, '--out', out]);
  expect([code, error]).toEqual([0, '']);
  return serveHosted('nginx', {siteDir: path.join(out, 'site'), port: await freePort()});
}

type Sent = readonly [method: string, path: string, body: string | null];

/** A browser that notes what is posted; the server answers as a host that counts would. */
async function watch(origin: string, status = 204) {
  const context = await browser.newContext();
  const problems = await watchForProblems(context, origin);
  const sent: Sent[] = [];
  const headers: Record<string, string>[] = [];
  await context.route(`**${countingPath}`, async (route) => {
    const request = route.request();
    sent.push([request.method(), new URL(request.url()).pathname, request.postData()]);
    headers.push(await request.allHeaders());
    await route.fulfill({status});
  });
  return {context, problems, sent, headers};
}

const settled = (page: Page) => page.waitForTimeout(300);

describe('a site that counts', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let seen: Awaited<ReturnType<typeof watch>>;
  beforeAll(async () => {
    server = await serve('counts', `analytics: {path: ${countingPath}}\n`);
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    seen = await watch(server.origin);
  });
  afterEach(() => seen.context.close());

  it('posts the path of each opened page, and nothing else, under its own policy', async () => {
    const page = await seen.context.newPage();
    await seen.context.addCookies([{name: 'own', value: 'secret', url: server.origin}]);
    await openPage(page, `${server.url}about/?name=anna#privacy`);
    await page.locator('footer').getByRole('link', {name: 'Which devices work'}).click();
    // The address changes before the page does, which has to be loaded first.
    await page.waitForURL('**/devices/');
    await page.getByRole('heading', {level: 1, name: /devices/i}).waitFor();
    await page.evaluate(() => (window.location.hash = 'data'));
    await settled(page);
    expect(seen.sent).toEqual([
      ['POST', countingPath, '/help/about/'],
      ['POST', countingPath, '/help/devices/'],
    ]);
    for (const names of seen.headers) {
      expect(names['content-type']).toBe('text/plain;charset=UTF-8');
      expect(names).not.toHaveProperty('cookie');
      expect(names).not.toHaveProperty('referer');
    }
    expect(seen.problems).toEqual([]);
  });

  it('posts nothing about tools behind the safety questions and pages that are not there', async () => {
    const page = await seen.context.newPage();
    for (const address of ['fix/#where-stopped=connecting', 'tools/dry-run/', 'agents/console/']) {
      await openPage(page, server.url + address);
    }
    expect(seen.problems).toEqual([]);
    await openPage(page, `${server.url}anna@mail.example/`);
    await settled(page);
    expect(seen.sent).toEqual([]);
  });

  it.each([
    ['doNotTrack', '1'],
    ['globalPrivacyControl', true],
  ])('posts nothing where the browser says %s: %s', async (name, value) => {
    const say = (context: BrowserContext) =>
      context.addInitScript(
        ([key, said]) => Object.defineProperty(Navigator.prototype, key, {get: () => said}),
        [name, value] as const,
      );
    await say(seen.context);
    const page = await seen.context.newPage();
    await openPage(page, `${server.url}about/`);
    await settled(page);
    expect(seen.sent).toEqual([]);
  });

  it('says so at its foot and on the page about privacy', async () => {
    const page = await seen.context.newPage();
    await openPage(page, `${server.url}about/`);
    expect(await page.locator('footer').innerText()).toContain('counts which of its pages are opened');
    expect(await page.locator('article').innerText()).toContain('“Do Not Track”');
    const twin = await (await page.request.get(`${server.url}about/index.md`)).text();
    expect(twin).toContain('the address of the page is sent there and nothing else');
    expect(twin).not.toContain('counts no visits');
  });

  it('goes on where the host does not answer', async () => {
    const page = await seen.context.newPage();
    await seen.context.unroute(`**${countingPath}`);
    await seen.context.route(`**${countingPath}`, (route) => route.abort());
    await openPage(page, `${server.url}about/`);
    await settled(page);
    const faults = seen.problems.filter((problem) => problem.startsWith('error:'));
    expect(faults).toEqual([]);
    expect(seen.problems.join('\n')).toContain(countingPath);
  });

  it('could post to no other host: the policy forbids it', async () => {
    const page = await seen.context.newPage();
    await openPage(page, `${server.url}about/`);
    const refused = page.evaluate(() => fetch('https://elsewhere.example/', {method: 'POST', body: 'x'}));
    await expect(refused).rejects.toThrow();
    expect(seen.problems.join('\n')).toContain('connect-src');
  });
});

it('a site that does not count posts nothing, and says so', async () => {
  const server = await serve('counts-not', '');
  const {context, sent, problems} = await watch(server.origin);
  const posted: string[] = [];
  context.on('request', (request) => {
    if (request.method() !== 'GET') posted.push(request.url());
  });
  const page = await context.newPage();
  await openPage(page, `${server.url}about/`);
  await settled(page);
  expect([sent, posted, problems]).toEqual([[], [], []]);
  expect(await page.locator('article').innerText()).toContain('This site counts no visits.');
  await context.close();
  await server.close();
});
