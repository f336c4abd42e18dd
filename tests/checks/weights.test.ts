import {describe, expect, it} from 'vitest';
import {checkWeights} from '../../scripts/checks/weights.mjs';
import {fakeBuild} from './fakeBuild';

/** Text that gzip cannot make much smaller, of about so many KB. */
function heavy(kilobytes: number): string {
  let seed = 1;
  const letters = Array.from({length: kilobytes * 1365}, () => {
    seed = (seed * 48271) % 2147483647;
    return String.fromCharCode(33 + (seed % 64));
  });
  return letters.join('');
}

// The name that Docusaurus gives to the script of its own part for articles.
const build = fakeBuild({
  'index.html': heavy(1),
  'help/index.html': heavy(2),
  'assets/js/main.12345678.js': heavy(9),
  'assets/js/17896441.12345678.js': heavy(5),
  'assets/js/123.12345678.js': heavy(2),
});

describe('the weights', () => {
  const fitting = {
    pages: {'any other': 2.5},
    scripts: {main: 10, '@theme/DocItem': 6, shared: 2.5},
  };

  it('pass when all are within their budgets', () => {
    expect(checkWeights(build, fitting)).toEqual({looked: 5, problems: []});
  });

  it.each<{name: string; budgets: Record<string, Record<string, number>>; told: RegExp}>([
    {
      name: 'a script of a page',
      budgets: {scripts: {...fitting.scripts, '@theme/DocItem': 4}},
      told: /^assets\/js\/17896441\.12345678\.js has 5\.\d KB, its budget \("@theme\/DocItem" in scripts\) is 4: /,
    },
    {
      name: 'a page without a budget of its own',
      budgets: {pages: {'any other': 1.5}},
      told: /^help\/index\.html has .* its budget \("any other" in pages\) is 1\.5: /,
    },
    {
      name: 'a script that pages share',
      budgets: {scripts: {...fitting.scripts, shared: 1.8}},
      told: /^assets\/js\/123\.12345678\.js has .* its budget \("shared" in scripts\) is 1\.8: /,
    },
    {
      name: 'a budget for nothing',
      budgets: {scripts: {...fitting.scripts, '@site/docs/gone.mdx': 9}},
      told: /^the budget "@site\/docs\/gone\.mdx" in scripts is for no file: remove it$/,
    },
    {
      name: 'a budget that is not needed',
      budgets: {pages: {'/': 2, 'any other': 2.5}},
      told: /^the budget "\/" in pages is no longer needed: /,
    },
    {
      name: 'a budget that keeps nobody',
      budgets: {scripts: {...fitting.scripts, main: 20}},
      told: /^the budget "main" in scripts is 20 KB for 9\.\d: lower it/,
    },
    {
      name: 'a kind that does not exist',
      budgets: {fonts: {'any other': 1}},
      told: /^budgets of "fonts": there are pages, scripts, styles, data$/,
    },
  ])('tell of $name', ({budgets, told}) => {
    expect(checkWeights(build, budgets).problems).toEqual([expect.stringMatching(told)]);
  });
});
