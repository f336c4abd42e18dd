import type {Page} from '@playwright/test';
import {openPage} from '../../e2e/lib/openPage';
import {waitUntilAlive} from '../../scripts/bench/browser.mjs';
import {Findings} from '../servers/servedSite';
import {inWindow, type PlacedSite} from './placedSite';

const article = 'help/fix/bluetooth-is-off/';

/** One page of each kind. */
const pages = [
  '',
  'help/',
  article,
  'devices/',
  'devices/pair/windows-11-chrome/iphone/',
  'messages/',
  'fix/',
  'agents/console/',
  'tools/dry-run/',
  'developers/code-reader/',
];

/** Whether it comes to be, within the patience of the window. */
const comes = (awaited: Promise<unknown>) =>
  awaited.then(
    () => true,
    () => false,
  );

const banner = (page: Page) => page.getByRole('banner').innerText();

/** Pages read without script, with the name, the support and the ways in of the brand. */
export async function readsWithoutScript(site: PlacedSite): Promise<Findings> {
  const found = new Findings();
  const {name, support, legal = [], signIn, otherWays = []} = site.own.brand;
  const {problems} = await inWindow(site, {javaScriptEnabled: false}, async (context) => {
    const page = await context.newPage();
    for (const path of pages) {
      await page.goto(site.url + path);
      found.expect(`title of /${path}`, (await page.title()).includes(name), true);
      found.expect(`header of /${path}`, (await banner(page)).includes(name), true);
      const foot = await page.getByRole('contentinfo').innerText();
      for (const label of [support?.label ?? '', ...legal.map((link) => link.label)]) {
        found.expect(`"${label}" at the foot of /${path}`, foot.includes(label), true);
      }
      const words = await page.getByRole('main').innerText();
      found.expect(`more than 400 characters on /${path}`, words.length > 400, true);
    }
    await page.goto(site.url + article);
    const words = await page.getByRole('main').innerText();
    for (const {label} of [...(signIn ? [signIn] : []), ...otherWays]) {
      found.expect(`"${label}" among the ways in`, words.includes(label), true);
    }
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    found.expect('canonical address', canonical, `${site.own.url}${site.base}${article}`);
  });
  found.expect('problems', problems.join('; '), '');
  return found;
}

/** Pages come alive under the policy that is sent, break it nowhere, and ask no other host. */
export async function keepsToItsPolicy(site: PlacedSite): Promise<Findings> {
  const found = new Findings();
  const {problems} = await inWindow(site, {javaScriptEnabled: true}, async (context) => {
    const page = await context.newPage();
    let asked = 0;
    page.on('request', () => (asked += 1));
    for (const path of pages) {
      const before = asked;
      const answer = await openPage(page, site.url + path);
      const policy = answer?.headers()['content-security-policy'];
      found.expect(`policy of /${path}`, policy, /default-src 'none'; script-src 'self' 'sha256-/);
      found.expect(`title of /${path}`, (await page.title()).includes(site.own.brand.name), true);
      found.expect(`header of /${path}`, (await banner(page)).includes(site.own.brand.name), true);
      found.expect(`several requests of /${path}`, asked - before > 3, true);
    }
  });
  found.expect('problems', problems.join('; '), '');
  return found;
}

/** The search finds an article and leads to it. */
export async function searchLeadsToPages(site: PlacedSite): Promise<Findings> {
  const found = new Findings();
  const {problems} = await inWindow(site, {javaScriptEnabled: true}, async (context) => {
    const page = await context.newPage();
    await openPage(page, site.url);
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', {name: 'Search'});
    await dialog.getByRole('combobox', {name: 'Search the help'}).fill('bluetooth is off');
    const first = dialog.getByRole('option').first();
    const isOffered = await comes(first.waitFor());
    found.expect('something is offered', isOffered, true);
    if (!isOffered) return;
    found.expect('the first', await first.innerText(), /Bluetooth is off/);
    await first.click();
    found.expect('it leads there', await comes(page.waitForURL(site.url + article)), true);
  });
  found.expect('problems', problems.join('; '), '');
  return found;
}

/** Links of the menu, of an article and of the foot lead to pages that can be asked for anew. */
export async function linksLeadOn(site: PlacedSite): Promise<Findings> {
  const found = new Findings();
  const {problems} = await inWindow(site, {javaScriptEnabled: true}, async (context) => {
    const page = await context.newPage();
    await openPage(page, site.url);
    for (const [within, name, path] of [
      ['navigation', 'Help', 'help/'],
      ['main', 'The computer has no Bluetooth', 'help/fix/computer-has-no-bluetooth/'],
      ['contentinfo', 'About this site and its data', 'about/'],
    ] as const) {
      await page.getByRole(within).getByRole('link', {name, exact: true}).first().click();
      found.expect(`"${name}" leads there`, await comes(page.waitForURL(site.url + path)), true);
      const status = (await page.goto(site.url + path))?.status();
      found.expect(`status of /${path} when it is asked for`, status, 200);
    }
  });
  found.expect('problems', problems.join('; '), '');
  return found;
}

/** What is not there is 404, with a page of the brand that comes alive and leads home. */
export async function unknownIsNotFound(site: PlacedSite): Promise<Findings> {
  const found = new Findings();
  for (const path of ['nothing/', 'help/nothing/here.html']) {
    const {problems} = await inWindow(site, {javaScriptEnabled: true}, async (context) => {
      const page = await context.newPage();
      const answer = await page.goto(site.url + path);
      found.expect(`status of /${path}`, answer?.status(), 404);
      const isAlive = await comes(waitUntilAlive(page));
      found.expect(`/${path} comes alive`, isAlive, true);
      if (!isAlive) return;
      found.expect(`header of /${path}`, (await banner(page)).includes(site.own.brand.name), true);
      await page.getByRole('banner').getByRole('link').first().click();
      found.expect('it leads home', await comes(page.waitForURL(site.url)), true);
    });
    const others = problems.filter((problem) => !/\b404\b/.test(problem));
    found.expect('problems', others.join('; '), '');
  }
  return found;
}
