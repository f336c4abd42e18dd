import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {compareSums, makeSums, sumsFile} from './checksums';
import {swapIn} from './swapIn';

let folder = '';
const at = (name: string) => path.join(folder, name);
async function write(name: string, text: string) {
  await fs.mkdir(path.dirname(at(name)), {recursive: true});
  await fs.writeFile(at(name), text);
}

beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'place-'));
});
afterEach(() => fs.rm(folder, {recursive: true}));

describe('the list of digests', () => {
  beforeEach(async () => {
    await write('a.txt', 'one');
    await write('deep/ü & b.txt', 'two');
    await write(sumsFile, await makeSums(folder));
  });

  it('agrees with what it was made from', async () => {
    expect(await compareSums(folder)).toEqual({differences: [], looked: 2});
  });

  it.each([
    ['a changed byte', () => write('a.txt', 'onf'), {file: 'a.txt', is: 'changed'}],
    ['an emptied file', () => write('a.txt', ''), {file: 'a.txt', is: 'changed'}],
    ['a file that is gone', () => fs.rm(at('deep/ü & b.txt')), {file: 'deep/ü & b.txt', is: 'missing'}],
    ['a file that came', () => write('deep/c.js', 'x'), {file: 'deep/c.js', is: 'not of the release'}],
  ])('finds %s', async (_what, spoil, difference) => {
    await spoil();
    expect((await compareSums(folder)).differences).toEqual([difference]);
  });

  it('has the digest that everybody knows', async () => {
    expect(await makeSums(folder)).toContain(
      '7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed  a.txt\n',
    );
  });
});

describe('putting a folder in its place', () => {
  beforeEach(() => write('ready/new.txt', 'new'));
  const names = async () => (await fs.readdir(folder)).sort();

  it('renames it where nothing is', async () => {
    expect(await swapIn(at('ready'), at('out'))).toBeUndefined();
    expect(await names()).toEqual(['out']);
  });

  it('takes the place of an empty folder', async () => {
    await fs.mkdir(at('out'));
    expect(await swapIn(at('ready'), at('out'))).toBeUndefined();
    expect(await fs.readdir(at('out'))).toEqual(['new.txt']);
  });

  it('keeps what was there, each time under another name', async () => {
    await write('out/old.txt', 'old');
    expect(await swapIn(at('ready'), at('out'))).toBe(at('out.before'));
    await write('ready/newer.txt', 'newer');
    expect(await swapIn(at('ready'), at('out'))).toBe(at('out.before-2'));
    expect(await names()).toEqual(['out', 'out.before', 'out.before-2']);
    expect(await fs.readdir(at('out.before'))).toEqual(['old.txt']);
  });

  it('puts the old one back where the new one cannot be moved', async () => {
    await write('out/old.txt', 'old');
    await expect(swapIn(at('not-there'), at('out'))).rejects.toThrow('ENOENT');
    expect(await fs.readdir(at('out'))).toEqual(['old.txt']);
    expect(await names()).toEqual(['out', 'ready']);
  });
});
