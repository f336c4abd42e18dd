import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {fakeBuild} from '../../tests/checks/fakeBuild';
import {headingOf, withTrail, writeTrails} from './writeTrails';

const page = (heading: string) =>
  `<html><head><title>T</title></head><body><main>${heading}</main></body></html>`;
const frame = {siteUrl: 'https://bank.example', baseUrl: '/help/', siteTitle: 'B & C'};

function names(html: string): string[] {
  const [, text = ''] = /<script type="application\/ld\+json">(.*)<\/script><\/head>/.exec(html) ?? [];
  const {itemListElement} = JSON.parse(text) as {itemListElement: {name: string; item: string}[]};
  return itemListElement.map(({name, item}) => `${name} ${item}`);
}

describe('headingOf', () => {
  it('reads the words of the heading', () => {
    expect(headingOf(page('<h1>My <em>phone</em>\n &amp; I</h1><h2>x</h2>'))).toBe('My phone & I');
  });

  it('knows a page without one', () => expect(headingOf(page('<h2>x</h2>'))).toBeUndefined());
});

describe('withTrail', () => {
  it('takes the place of one from before, and of nothing else', () => {
    const html = page('<h1>$&</h1>');
    const once = withTrail(html, '{"a":"$&"}');
    expect(once).toContain('<script type="application/ld+json">{"a":"$&"}</script></head>');
    expect(withTrail(once, '{"b":1}')).toBe(withTrail(html, '{"b":1}'));
  });
});

describe('writeTrails', () => {
  it('names pages by their headings, with whole addresses', async () => {
    const outDir = fakeBuild({
      'a/index.html': page('<h1>“A”</h1>'),
      'a/b/index.html': page('<h1>B &lt;</h1>'),
    });
    await writeTrails([['/a/'], ['/a/', '/a/b/']], {...frame, outDir});
    expect(names(fs.readFileSync(path.join(outDir, 'a/b/index.html'), 'utf8'))).toEqual([
      'B & C https://bank.example/help/',
      '“A” https://bank.example/help/a/',
      'B < https://bank.example/help/a/b/',
    ]);
  });

  it('fails over a page without a heading', async () => {
    const outDir = fakeBuild({'a/index.html': page('')});
    await expect(writeTrails([['/a/']], {...frame, outDir})).rejects.toThrow('/a/ has no heading');
  });
});
