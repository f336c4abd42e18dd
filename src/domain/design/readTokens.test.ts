import {describe, expect, it} from 'vitest';
import {readTokens} from './readTokens';

const one = (line: string) => readTokens(`:root { ${line} }`)[0];

describe('a token', () => {
  it.each([
    ['--paper: light-dark(#fff, #000);', '#fff', '#000'],
    ['--h2: 1.45rem;', '1.45rem', '1.45rem'],
    ['--accent: light-dark(var(--brand-a), var(--brand-b));', 'var(--brand-a)', 'var(--brand-b)'],
    [
      '--shadow: 0 1px 2px light-dark(rgb(40 34 20 / 8%), rgb(0 0 0 / 40%));',
      '0 1px 2px rgb(40 34 20 / 8%)',
      '0 1px 2px rgb(0 0 0 / 40%)',
    ],
    ['--edge: light-dark(#111, #eee) light-dark(#222, #ddd);', '#111 #222', '#eee #ddd'],
    ['--font: a,\n    b;', 'a, b', 'a, b'],
  ])('%s', (line, light, dark) => {
    expect(one(line)).toMatchObject({light, dark});
  });
});

describe('the style sheet', () => {
  it('is read without its comments, other properties and later blocks', () => {
    const css = '/* --x: 1; */ :root { color-scheme: light dark; --a: 1; --b: 2; } :root { --ifm-c: 3; }';
    expect(readTokens(css).map(({name}) => name)).toEqual(['--a', '--b']);
  });

  it.each([
    ['body { --a: 1; }', 'no ":root"'],
    [':root { --a: light-dark(#fff); }', 'names one colour'],
    [':root { --a: light-dark(rgb(0 0 0, #fff; }', 'opens more brackets'],
  ])('is refused: %s', (css, why) => {
    expect(() => readTokens(css)).toThrow(why);
  });
});
