import fs from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {newFolder, place, unpackRelease} from './releaseFolder';

let work = '';
let release = '';
beforeAll(() => {
  work = newFolder();
  release = unpackRelease(work);
});
afterAll(() => fs.rmSync(work, {recursive: true}));

const at = (name: string) => path.join(work, name);

/** Names in the work folder, so that nothing half written goes unseen. */
const names = () => fs.readdirSync(work).sort();

/** Refused with these words in one block, exit code 2, and nothing written. */
async function refused(args: readonly string[], ...words: readonly string[]) {
  const before = names();
  const {code, out, error} = await place(release, args);
  expect([code, out]).toEqual([2, '']);
  for (const word of words) expect(error).toContain(word);
  expect(error).not.toMatch(/\n {4}at /);
  expect(names()).toEqual(before);
}

function brandWith(lines: string): string {
  const file = at('brand-under-test.yml');
  fs.writeFileSync(file, lines);
  return file;
}

describe('a brand file that is wrong', () => {
  it.each([
    ['no YAML', 'version: 1\nname: "open', ['brand-under-test.yml:2', 'allowed: valid YAML']],
    ['no name', 'version: 1\n', ['name', 'found:   nothing: the field is missing']],
    [
      'a colour too faint',
      'version: 1\nname: x\ncolours: {accent: "#ffcc00", accentDark: "#7fd3d6"}\n',
      ['the nearest that can be read is'],
    ],
    [
      'an unknown key',
      'version: 1\nname: x\ncolors: {}\n',
      ['brand-under-test.yml:3', 'did you mean "colours"?'],
    ],
    ['a logo that is not there', 'version: 1\nname: x\nlogo: {file: no.svg}\n', ['logo.file', 'not there']],
    [
      'what needs a build',
      'version: 1\nname: x\nfleet: {phones: [iphone]}\n',
      ['"fleet" (line 3): this needs "npm run build"'],
    ],
    [
      'all that needs a build',
      'version: 1\nname: x\nhide: {tools: [rehearsal]}\nfleet: {phones: [iphone]}\n',
      ['"hide" (line 3), "fleet" (line 4)'],
    ],
  ])('%s', async (_what, lines, words) => {
    await refused(['--base', '/', '--brand', brandWith(lines), '--out', at('out')], ...words);
  });

  it('or cannot be read', async () => {
    await refused(['--base', '/', '--brand', at('none.yml'), '--out', at('out')], 'There is no brand file');
    await refused(['--base', '/', '--brand', work, '--out', at('out')], 'cannot be read (EISDIR)');
  });
});

describe('a release that is damaged', () => {
  let damaged = '';
  beforeAll(() => {
    damaged = at('damaged');
    fs.cpSync(release, damaged, {recursive: true});
    fs.mkdirSync(at('photos'));
    fs.writeFileSync(at('photos/holiday.jpg'), 'x');
  });
  const inDamaged = (name: string) => path.join(damaged, name);
  const tell = () => place(damaged, ['--base', '/', '--out', at('photos')]);

  it.each([
    [
      'a changed byte',
      'site/index.html',
      (file: string) => fs.appendFileSync(file, ' '),
      'site/index.html (changed)',
    ],
    [
      'a shortened file',
      'source.json',
      (file: string) => fs.truncateSync(file, 100),
      'source.json (changed)',
    ],
    ['a missing file', 'site/404.html', (file: string) => fs.rmSync(file), 'site/404.html (missing)'],
    [
      'a file of somebody else',
      'site/evil.js',
      (file: string) => fs.writeFileSync(file, 'x'),
      'site/evil.js (not of the release)',
    ],
    ['no list', 'SHA256SUMS', (file: string) => fs.rmSync(file), 'SHA256SUMS is missing'],
    ['an empty list', 'SHA256SUMS', (file: string) => fs.writeFileSync(file, ''), 'This release is damaged'],
  ])('%s', async (_what, name, spoil, words) => {
    const file = inDamaged(name);
    const kept = fs.existsSync(file) ? fs.readFileSync(file) : undefined;
    spoil(file);
    const {code, error} = await tell();
    if (kept === undefined) fs.rmSync(file);
    else fs.writeFileSync(file, kept);
    expect(code).toBe(2);
    expect(error).toContain(words);
    expect(error).toMatch(/^[^\n]*\n$/);
    expect(fs.readdirSync(at('photos'))).toEqual(['holiday.jpg']);
  });

  it('is whole again once it is mended: then the folder is what is wrong', async () => {
    const {code, error} = await tell();
    expect([code, error]).toEqual([2, expect.stringContaining('no placed site')]);
  });
});

describe('a place where it cannot go', () => {
  it('a folder with something else in it', async () => {
    await refused(['--base', '/', '--out', at('photos')], 'no placed site', 'Nothing was changed');
    await refused(['--base', '/', '--out', at('photos'), '--replace'], 'no placed site');
    expect(fs.readdirSync(at('photos'))).toEqual(['holiday.jpg']);
  });

  it('a file', async () => {
    fs.writeFileSync(at('file'), 'x');
    await refused(['--base', '/', '--out', at('file')], 'cannot be read as a folder (ENOTDIR)');
    await refused(['--base', '/', '--out', at('file/below')], 'ENOTDIR');
  });

  it('a disk that cannot be written', async () => {
    await refused(['--base', '/', '--out', '/proc/site'], 'nothing can be written in /proc (');
  });
});
