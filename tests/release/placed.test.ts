import fs from 'node:fs';
import path from 'node:path';
import type {Browser} from '@playwright/test';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {readBrand} from '../../plugins/brand/readBrand';
import {compareFolders} from '../../scripts/checks/identical.mjs';
import {allChecks, checks, copyChecks, fewest, type CheckName} from './checks';
import {faults} from './faults';
import {openBrowser, whileServed, type PlacedFolder} from './placedSite';
import {newFolder, place, unpackRelease} from './releaseFolder';

const bases = ['/', '/help/', '/a/b/c/'];
const brands = ['riverside-bank', 'mueller-und-soehne'];
const cases = brands.flatMap((brand) => bases.map((base) => [brand, base] as const));
const [first, ...others] = cases.map(([brand, base]) => `${brand} ${base}`);

const work = newFolder();
const placed = new Map<string, PlacedFolder>();
let release: string;
let browser: Browser;

const placedAs = (name: string) => {
  const folder = placed.get(name);
  if (folder === undefined) throw new Error(`Nothing was placed as ${name}`);
  return folder;
};

async function placeAs(name: string, env?: Readonly<Record<string, string>>): Promise<PlacedFolder> {
  const [brand, base] = name.split(' ') as [string, string];
  const file = path.resolve(`brands/${brand}/brand.yml`);
  const out = path.join(fs.mkdtempSync(path.join(work, 'host-')), 'help');
  const {code, error} = await place(release, ['--base', base, '--brand', file, '--out', out], env);
  expect([code, error]).toEqual([0, '']);
  return {site: path.join(out, 'site'), base, own: readBrand(file)};
}

beforeAll(async () => {
  release = unpackRelease(work);
  browser = await openBrowser();
  const putDown = async (name: string, env?: Readonly<Record<string, string>>) => {
    placed.set(name, await placeAs(name, env));
  };
  // Compressed copies take most of the time, and do not depend on brand or base: one site has them.
  await Promise.all([putDown(first!, {}), ...others.map((name) => putDown(name))]);
});
afterAll(async () => {
  await browser.close();
  fs.rmSync(work, {recursive: true});
});

describe.each([first!, ...others])('%s', (name) => {
  it.each(Object.keys(checks) as (keyof typeof checks)[])('%s', async (check) => {
    const {looked, problems} = await whileServed(placedAs(name), browser, checks[check]);
    expect(problems).toEqual([]);
    expect(looked).toBeGreaterThanOrEqual(fewest[check]);
  });
});

describe('the site that has compressed copies', () => {
  it.each(Object.keys(copyChecks) as (keyof typeof copyChecks)[])('%s', async (check) => {
    const {looked, problems} = await copyChecks[check](placedAs(first!));
    expect(problems).toEqual([]);
    expect(looked).toBeGreaterThanOrEqual(fewest[check]);
  });
});

// Side by side: some checks wait long before they give up.
describe.concurrent('a placed site that is wrong is found', () => {
  it.each(faults.map((fault) => [fault.name, fault] as const))('%s', async (_name, {check, spoil, told}) => {
    const {site, ...rest} = placedAs(check in copyChecks ? first! : others[0]!);
    const spoilt = fs.mkdtempSync(path.join(work, 'spoilt-'));
    fs.cpSync(site, spoilt, {recursive: true});
    spoil(spoilt);
    const {problems} = await whileServed({...rest, site: spoilt}, browser, allChecks[check]).finally(() =>
      fs.rmSync(spoilt, {recursive: true}),
    );
    expect(problems.join('\n')).toMatch(told);
  });

  it('there is a fault for every check', () => {
    const planted = new Set(faults.map(({check}) => check));
    expect((Object.keys(fewest) as CheckName[]).filter((check) => !planted.has(check))).toEqual([]);
  });
});

it('placing twice gives the same bytes, whatever the time zone and the language of the computer', async () => {
  const name = others.at(-1)!;
  const env = {SITE_COMPRESS: 'off', TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8'};
  const again = await placeAs(name, env);
  const [one, two] = [placedAs(name), again].map(({site}) => path.dirname(site)) as [string, string];
  const {looked, differences} = compareFolders(one, two);
  expect(differences).toEqual([]);
  expect(looked).toBeGreaterThan(500);
});

it('another brand or base gives other names to assets', () => {
  const digests = [...placed.values()].map(({site}) => fs.readdirSync(path.join(site, 'assets'))[0]);
  expect(digests).toHaveLength(cases.length);
  expect(new Set(digests).size).toBe(cases.length);
});
