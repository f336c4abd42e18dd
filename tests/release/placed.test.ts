import fs from 'node:fs';
import path from 'node:path';
import {chromium, type Browser} from '@playwright/test';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {watchForProblems} from '../../e2e/lib/watchForProblems';
import {readBrand} from '../../plugins/brand/readBrand';
import {browserFlags} from '../../scripts/lib/browserFlags.mjs';
import {serveHosted} from '../../scripts/lib/hostedSite.mjs';
import {freePort} from '../../scripts/lib/realServer.mjs';
import {newFolder, place, releaseFolder} from './releaseFolder';

const bases = ['/', '/help/', '/a/b/c/'];
const brands = ['riverside-bank', 'mueller-und-soehne'];
const cases = brands.flatMap((brand) => bases.map((base) => [brand, base] as const));

let browser: Browser;
const work = newFolder();
beforeAll(async () => {
  browser = await chromium.launch({
    ...(process.env.CHROME_PATH && {executablePath: process.env.CHROME_PATH}),
    args: [...browserFlags],
  });
});
afterAll(async () => {
  await browser.close();
  fs.rmSync(work, {recursive: true});
});

/** Every address that a page names of its own site, without query and fragment. */
function ownAddresses(html: string): string[] {
  const found = html.matchAll(/\s(?:href|src)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g);
  return [...found]
    .map(([, double, single, bare]) => (double ?? single ?? bare ?? '').replace(/[?#].*$/, ''))
    .filter((address) => address.startsWith('/'));
}

describe.each(cases)('%s at %s', (name, base) => {
  const out = path.join(work, `${name}${base.replace(/\//g, '_')}`);
  const site = path.join(out, 'site');
  const file = path.resolve(`brands/${name}/brand.yml`);
  const {brand, url: address = ''} = readBrand(file);
  let server: Awaited<ReturnType<typeof serveHosted>>;

  beforeAll(async () => {
    const {code, error} = place(releaseFolder(), '--base', base, '--brand', file, '--out', out);
    expect([code, error]).toEqual([0, '']);
    server = await serveHosted('nginx', {siteDir: site, port: await freePort()});
  });
  afterAll(() => server.close());

  it('names nothing that is not there', () => {
    const pages = fs
      .readdirSync(site, {recursive: true, encoding: 'utf8'})
      .filter((each) => each.endsWith('.html'));
    const missing = new Set<string>();
    let looked = 0;
    for (const page of pages) {
      for (const own of ownAddresses(fs.readFileSync(path.join(site, page), 'utf8'))) {
        looked += 1;
        const target = own.startsWith(base) ? path.join(site, decodeURI(own.slice(base.length))) : undefined;
        const isThere =
          target !== undefined &&
          (own.endsWith('/') ? fs.existsSync(`${target}/index.html`) : fs.existsSync(target));
        if (!isThere) missing.add(`${page}: ${own}`);
      }
    }
    expect([...missing]).toEqual([]);
    expect(looked).toBeGreaterThan(5000);
  });

  it('reads without script, with the name and the ways in of the brand', async () => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(`${server.url}help/fix/bluetooth-is-off/`);
    expect(await page.title()).toBe(`Bluetooth is off on the computer or the phone | ${brand.name}`);
    expect(await page.locator('header').innerText()).toContain(brand.name);
    expect(await page.locator('footer').innerText()).toContain(brand.support!.label);
    for (const {label} of brand.otherWays ?? []) {
      expect(await page.locator('article').innerText()).toContain(label);
    }
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(canonical).toBe(`${address || 'https://passkey-help.example'}${base}help/fix/bluetooth-is-off/`);
    await context.close();
  });

  it('lives under its policy: no breach, no foreign request, and search, menus and tools work', async () => {
    const context = await browser.newContext();
    const problems = await watchForProblems(context, server.origin);
    const page = await context.newPage();
    const open = async (to: string) => {
      await page.goto(server.url + to);
      await page.waitForSelector('html[data-has-hydrated="true"]');
    };
    for (const to of [
      '',
      'help/',
      'devices/',
      'fix/',
      'messages/',
      'agents/console/',
      'tools/dry-run/',
      'developers/code-reader/',
      'devices/pair/windows-11-chrome/iphone/',
    ]) {
      await open(to);
      expect(await page.title()).toContain(brand.name);
    }
    await open('');
    await page.locator('footer').getByRole('link', {name: 'About this site and its data'}).click();
    await page.waitForURL(`${server.url}about/`);
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('bluetooth is off');
    await page.getByRole('option').first().click();
    await page.waitForURL(/help|devices|messages/);
    expect(page.url().startsWith(server.url)).toBe(true);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('has search, feeds and exports of its own', () => {
    const read = (file: string) => fs.readFileSync(path.join(site, file), 'utf8');
    const index = JSON.parse(read('search-index.json')) as {parts: unknown};
    expect(JSON.stringify(index).length).toBeGreaterThan(100_000);
    expect(read('devices/changes/feed.atom')).toContain(`${base}devices/changes/`);
    expect(read('sitemap.xml')).toContain(`${base}help/</loc>`);
    expect(read('help/fix/bluetooth-is-off/index.md')).toContain(`${base}help/`);
    expect(JSON.parse(read('release.json'))).toMatchObject({baseUrl: base});
  });

  it('keeps its assets under a digest of their own', () => {
    expect(fs.readdirSync(path.join(site, 'assets'))).toEqual([expect.stringMatching(/^[\da-f]{10}$/)]);
  });
});

it('another brand or base gives other names to assets', () => {
  const digests = fs.readdirSync(work).map((each) => fs.readdirSync(path.join(work, each, 'site/assets'))[0]);
  expect(digests).toHaveLength(cases.length);
  expect(new Set(digests).size).toBe(cases.length);
});
