import {expect, it} from 'vitest';
import {styleResources} from './styleResources';

const url = 'https://help.bank.example/x/assets/css/a.css';

it.each([
  ['@import "https://fonts.example/a.css";', ['https://fonts.example/a.css']],
  ["@IMPORT 'b.css';", ['https://help.bank.example/x/assets/css/b.css']],
  ['@import url(//fonts.example/c.css) print;', ['https://fonts.example/c.css']],
  [
    "a{background:url( '../d.svg' ),url(e.png)}",
    ['https://help.bank.example/x/assets/d.svg', 'https://help.bank.example/x/assets/css/e.png'],
  ],
  ['a{background:url("data:image/svg+xml,<svg xmlns=\'http://www.w3.org/2000/svg\'/>")}', []],
  ['/* url(https://fonts.example/f.css) */ a{fill:url(#g)}', []],
  ['a{background:url()} @import url(http://[);', []],
  ['/* without an end @import "https://fonts.example/h.css"', []],
])('%s', (css, expected) => {
  expect(styleResources(css, url)).toEqual(expected);
});

it('is done soon with a sheet that never ends what it begins', () => {
  const css = '/*'.repeat(50_000) + 'url('.repeat(100_000) + '@import "'.repeat(50_000);
  const start = performance.now();
  expect(styleResources(css, url)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(2000);
});
