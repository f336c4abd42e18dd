import vm from 'node:vm';
import fc from 'fast-check';
import type {Element, Root} from 'hast';
import {select} from 'hast-util-select';
import {toString} from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {tokenBrand, tokens} from '../plugins/brand/tokens';
import {plainBrand} from '../src/domain/brand/brand';
import {decodeBrand, encodeBrand} from '../src/domain/brand/brandCode';
import {plainPalette} from '../src/domain/brand/palette';
import {digestToken, fillTokens, leftovers} from './fillTokens';

const valuesOf = (name: string) => ({
  brand: {...plainBrand, name},
  palette: plainPalette,
  icon: 'img/brand/icon-1a2b3c4d.png',
  url: 'https://help.example',
  base: '/a/b/',
});
const aName = fc.string({unit: 'grapheme-ascii', minLength: 1}).filter((name) => name.trim() === name);
const hardName = 'Müller & Söhne "IT-Hilfe" <24/7> \'x\' `${y}` \\n </script> &amp;';

const tree = (html: string): Root => unified().use(rehypeParse).parse(html);
const at = (html: string, selector: string): Element => select(selector, tree(html))!;

describe('a page', () => {
  const page = `<!doctype html><title>Stuck | ${tokens.name}</title><meta property=og:title content="Stuck | ${tokens.name}"><a href=${tokens.baseUrl}help/>x</a><script src=${tokens.baseUrl}assets/js/main.js defer></script><link rel=canonical href=${tokens.url}${tokens.baseUrl}help/ /><link rel=icon href=${tokens.baseUrl}${tokens.icon} /><script type=application/ld+json>{"name":"${tokens.name}"}</script>`;

  it('has the name wherever it stood, whatever is in it', () => {
    fc.assert(
      fc.property(fc.oneof(aName, fc.constant(hardName)), (name) => {
        const html = fillTokens('html', page, valuesOf(name));
        expect(toString(at(html, 'title'))).toBe(`Stuck | ${name}`);
        expect(at(html, 'meta').properties.content).toBe(`Stuck | ${name}`);
        const data = toString(at(html, 'script[type]'));
        expect(JSON.parse(data)).toEqual({name});
      }),
    );
  });

  it('stands under its base and address', () => {
    const html = fillTokens('html', page, valuesOf('x'));
    expect(at(html, 'a').properties.href).toBe('/a/b/help/');
    expect(at(html, 'script[src]').properties.src).toBe(`/a/b/assets/${digestToken}/js/main.js`);
    expect(at(html, 'link').properties.href).toBe('https://help.example/a/b/help/');
  });

  it('has its icon by its own name, whose ending says what kind of picture it is', () => {
    const html = fillTokens('html', page, valuesOf('x'));
    expect(at(html, 'link[rel=icon]').properties.href).toBe('/a/b/img/brand/icon-1a2b3c4d.png');
    const script = fillTokens('js', `({favicon:"${tokens.icon}"})`, valuesOf('x'));
    expect(script).toBe('({favicon:"img/brand/icon-1a2b3c4d.png"})');
  });

  it('keeps the slash of the base "/" in an attribute without quotes', () => {
    const html = fillTokens('html', `<a href=${tokens.baseUrl}>x</a>`, {...valuesOf('x'), base: '/'});
    expect(at(html, 'a').properties.href).toBe('/');
  });
});

describe('a script', () => {
  const literal = (quote: string) => `var t=${quote}${tokens.name}${quote};`;

  it.each(['"', "'", '`'])('has the name in a string with %s, and runs nothing of it', (quote) => {
    fc.assert(
      fc.property(fc.oneof(aName, fc.constant(hardName)), (name) => {
        const script = fillTokens('js', literal(quote), valuesOf(name));
        const made: Record<string, unknown> = {};
        vm.runInNewContext(script, made);
        expect(made).toEqual({t: name});
      }),
    );
  });

  it('carries the whole brand', () => {
    const script = fillTokens('js', `({brand:"${encodeBrand(tokenBrand.brand)}"})`, valuesOf(hardName));
    const code = /"(.*)"/.exec(script)![1]!;
    expect(decodeBrand(code).name).toBe(hardName);
  });

  it('finds its parts in the folder of the digest', () => {
    const script = fillTokens('js', `n.u=e=>"assets/js/"+e;n.p="${tokens.baseUrl}"`, valuesOf('x'));
    expect(script).toBe(`n.u=e=>"assets/${digestToken}/js/"+e;n.p="/a/b/"`);
  });
});

it('a style sheet has the colours', () => {
  const css = fillTokens(
    'css',
    ':root{--brand-accent:kb-light-accent;--brand-accent-dark-ink:kb-dark-ink}',
    valuesOf('x'),
  );
  expect(css).toBe(':root{--brand-accent:#00595f;--brand-accent-dark-ink:#0c2224}');
});

it('finds what was left', () => {
  const left = [tokens.name, tokens.url, tokens.baseUrl, tokens.icon, digestToken, 'kb-dark-wash'];
  expect(left.filter((token) => leftovers.test(`… ${token} …`))).toEqual(left);
  expect(leftovers.test('A page about kb-names.')).toBe(false);
});
