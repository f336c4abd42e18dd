import {expect, it} from 'vitest';
import {compareFolders} from '../../scripts/checks/identical.mjs';
import {fakeBuild} from './fakeBuild';

it('finds every kind of difference, and counts what it looked at', () => {
  const first = fakeBuild({'a.js': '1', 'b/c.js': '2', 'only.js': '3'});
  const second = fakeBuild({'a.js': '1', 'b/c.js': '2 ', 'new.js': '4'});
  expect(compareFolders(first, first)).toEqual({looked: 3, differences: []});
  expect(compareFolders(first, second)).toEqual({
    looked: 4,
    differences: ['b/c.js: not the same bytes', 'new.js: only in the second', 'only.js: only in the first'],
  });
});
