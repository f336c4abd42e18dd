import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, it} from 'vitest';
import {compareReleases} from '../../scripts/checks/identical.mjs';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'identical-'));
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
    fs.writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

it('finds every kind of difference, and counts what it looked at', () => {
  const first = folderWith({'a.js': '1', 'b/c.js': '2', 'only.js': '3'});
  const second = folderWith({'a.js': '1', 'b/c.js': '2 ', 'new.js': '4'});
  expect(compareReleases(first, first)).toEqual({looked: 3, differences: []});
  expect(compareReleases(first, second)).toEqual({
    looked: 4,
    differences: ['b/c.js: not the same bytes', 'new.js: only in the second', 'only.js: only in the first'],
  });
});
