import {createHash} from 'node:crypto';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {compressFiles} from './compressFiles';

const words = 'the same words over and over, '.repeat(100);
/** Text of which nothing can be saved: every character is as likely as any other. */
const noise = Array.from({length: 30}, (_, index) =>
  createHash('sha512').update(`${index}`).digest('base64'),
);

let folder: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'compress-'));
});
afterEach(() => fs.rm(folder, {recursive: true}));

const write = (name: string, text: string | Buffer) => fs.writeFile(path.join(folder, name), text);
const read = (name: string) => fs.readFile(path.join(folder, name));

describe('compressFiles', () => {
  it('puts two copies beside a text, which hold the same', async () => {
    await write('a.html', words);
    expect(await compressFiles(folder)).toEqual({looked: 1, written: 2});
    expect(brotliDecompressSync(await read('a.html.br')).toString()).toBe(words);
    expect(gunzipSync(await read('a.html.gz')).toString()).toBe(words);
  });

  it('finds what lies deeper', async () => {
    await fs.mkdir(path.join(folder, 'deep', 'er'), {recursive: true});
    await write('deep/er/a.json', words);
    expect(await compressFiles(folder)).toEqual({looked: 1, written: 2});
  });

  it('leaves alone what is short, what is no text and what is a copy', async () => {
    await write('short.html', 'words');
    await write('picture.png', words);
    await write('a.html.gz', words);
    expect(await compressFiles(folder)).toEqual({looked: 1, written: 0});
    expect((await fs.readdir(folder)).sort()).toEqual(['a.html.gz', 'picture.png', 'short.html']);
  });

  it('writes no copy that is larger', async () => {
    // Bytes that are no text: base64 alone could be packed by a quarter.
    await write('noise.txt', Buffer.concat(noise.map((text) => Buffer.from(text, 'base64'))));
    expect(await compressFiles(folder)).toEqual({looked: 1, written: 0});
  });

  it('writes the same bytes at another time', async () => {
    await write('a.html', words);
    await compressFiles(folder);
    const first = [await read('a.html.br'), await read('a.html.gz')];
    await fs.utimes(path.join(folder, 'a.html'), 1, 1);
    await compressFiles(folder);
    expect([await read('a.html.br'), await read('a.html.gz')]).toEqual(first);
    // No time and no name in the head (RFC 1952, 2.3.1).
    expect(first[1]?.subarray(4, 8)).toEqual(Buffer.alloc(4));
  });
});
