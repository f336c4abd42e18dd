import {expect, it} from 'vitest';
import {nearest} from './nearest';

const words = ['windows', 'macos', 'chrome', 'chromeos'];

it.each([
  ['window', 'windows'],
  ['Chrome', 'chrome'],
  ['chrom-os', 'chromeos'],
  ['mcaos', 'macos'],
])('"%s" was probably meant to be "%s"', (word, meant) => {
  expect(nearest(word, words)).toBe(meant);
});

it.each(['', 'amiga-workbench', 'zzz'])('"%s" is like none of them', (word) => {
  expect(nearest(word, words)).toBeUndefined();
});

it('finds nothing among nothing', () => {
  expect(nearest('windows', [])).toBeUndefined();
});
