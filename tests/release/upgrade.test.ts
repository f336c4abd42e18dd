import fs from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {compareSums, makeSums, sumsFile} from '../../place/checksums';
import {decodeBrand} from '../../src/domain/brand/brandCode';
import {filesBelow, readJson} from '../../scripts/checks/files.mjs';
import {newFolder, place, unpackRelease} from './releaseFolder';

/** Hard on HTML, on scripts, and on programs that replace text by patterns. */
const name = `$& "Söhne" & <b>Co's</b> $1 \`x\``;

let work = '';
let release = '';
let newer = '';
const at = (file: string) => path.join(work, file);
const out = () => at('site of "ours" & Ümlaut');

/** The next version of a release, with another word on its front page. */
async function makeNewer(): Promise<string> {
  const folder = at('newer');
  fs.cpSync(release, folder, {recursive: true});
  const source = readJson(path.join(folder, 'source.json')) as {release: {version: string}};
  source.release.version = '999.0.0';
  fs.writeFileSync(path.join(folder, 'source.json'), JSON.stringify(source));
  fs.writeFileSync(path.join(folder, sumsFile), await makeSums(folder));
  return folder;
}

const placeIt = (from: string, ...more: readonly string[]) =>
  place(from, ['--base', '/help/', '--brand', at('brand.yml'), '--out', out(), ...more]);

const versionOf = (folder: string) =>
  (readJson(path.join(folder, 'site/release.json')) as {version: string}).version;

const brandFile = `version: 1\nname: ${JSON.stringify(name)}\n`;

beforeAll(async () => {
  work = newFolder();
  release = unpackRelease(work);
  newer = await makeNewer();
  fs.writeFileSync(at('brand.yml'), brandFile);
  expect(await placeIt(release)).toMatchObject({code: 0, error: ''});
});
afterAll(() => fs.rmSync(work, {recursive: true}));

const read = (file: string) => fs.readFileSync(path.join(out(), 'site', file), 'utf8');

describe('a name with quotes, ampersands, umlauts, dollar signs and tags', () => {
  const inHtml = '$&amp; &quot;Söhne&quot; &amp; &lt;b&gt;Co&#39;s&lt;/b&gt; $1 `x`';

  it('is in the title of every page, and a tag on none', () => {
    const pages = filesBelow(path.join(out(), 'site'), '.html');
    const without = pages.filter((page) => !read(page).includes(`${inHtml}</title>`));
    expect(without).toEqual([]);
    expect(pages.filter((page) => read(page).includes('<b>Co'))).toEqual([]);
    expect(pages.length).toBeGreaterThan(100);
  });

  it('is what scripts read', () => {
    const scripts = filesBelow(path.join(out(), 'site'), '.js').map(read);
    const codes = scripts.flatMap((text) => text.match(/kb-brand-[\w-]+/g) ?? []);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.map((code) => decodeBrand(code).name)).toEqual(codes.map(() => name));
  });

  it('is in the feeds', () => {
    const {title} = JSON.parse(read('devices/changes/feed.json')) as {title: string};
    expect(title).toContain(name);
  });
});

it.each([
  ['another release', () => newer, []],
  ['another base', () => release, ['--base', '/other/']],
  ['another address', () => release, ['--url', 'https://other.example']],
])('a site of %s is not replaced unasked', async (_what, from, more) => {
  const before = fs.readFileSync(path.join(out(), sumsFile), 'utf8');
  const {code, error} = await placeIt(from(), ...more);
  expect([code, error]).toEqual([2, expect.stringMatching(/holds another site already.*--replace/)]);
  expect(fs.readFileSync(path.join(out(), sumsFile), 'utf8')).toBe(before);
  expect((await compareSums(out())).differences).toEqual([]);
});

it('an upgrade keeps the brand file and the old site, and going back is two renames', async () => {
  const old = versionOf(out());
  const {code, out: said} = await placeIt(newer, '--replace');
  const kept = `${out()}.before`;
  expect([code, said]).toEqual([0, expect.stringContaining(kept)]);
  expect([versionOf(out()), versionOf(kept)]).toEqual(['999.0.0', old]);
  expect(fs.readFileSync(at('brand.yml'), 'utf8')).toBe(brandFile);
  expect(fs.readdirSync(work).filter((entry) => entry.includes('placing'))).toEqual([]);

  fs.renameSync(out(), at('newest'));
  fs.renameSync(kept, out());
  const {differences, looked} = await compareSums(out());
  expect(differences).toEqual([]);
  expect(looked).toBeGreaterThan(500);
  expect(await placeIt(release)).toMatchObject({
    code: 0,
    out: expect.stringContaining(`holds exactly this site already (${looked} files compared)`) as string,
  });
});

it('a site that somebody changed is not taken for the same, and made whole where that is asked for', async () => {
  fs.appendFileSync(path.join(out(), 'site/index.html'), ' ');
  expect(await placeIt(release)).toMatchObject({
    code: 2,
    error: expect.stringMatching(
      /holds a site that was changed since it was placed: of \d+ files, 1 differ from SHA256SUMS: site\/index\.html \(changed\)\. .*--replace/,
    ) as string,
  });
  const {code, out: said} = await placeIt(release, '--replace');
  expect([code, said]).toEqual([0, expect.stringContaining(`${out()}.before`)]);
  expect((await compareSums(out())).differences).toEqual([]);
});
