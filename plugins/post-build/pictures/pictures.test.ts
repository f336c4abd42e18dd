import fs from 'node:fs';
import {expect, describe, it} from 'vitest';
import {plainPalette} from '../../../src/domain/brand/palette';
import {pages} from '../../../tests/articles/pages';
import {drawPicture, pictureSvg} from './drawPicture';
import {loadParts} from './loadParts';

const parts = await loadParts();

/** The lines of the title as they are set: letters with the same height above the ground. */
async function linesOf(title: string): Promise<string[]> {
  const svg = await pictureSvg(title, parts, 'letters');
  const lines = new Map<string, string>();
  for (const [, y = '', text = ''] of svg.matchAll(/<text [^>]*?y="([\d.]+)"[^>]*>([^<]*)<\/text>/g)) {
    lines.set(y, `${lines.get(y) ?? ''}${text}`);
  }
  return [...lines.values()];
}

describe('the picture of an article', () => {
  it('is a PNG of the size that networks ask for, and small', async () => {
    const png = await drawPicture('Bluetooth is off on the computer or the phone', parts);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(40_000);
  });

  it('has the light colours of the site, and no others', async () => {
    const drawing = Buffer.from(parts.drawing.replace(/^.*,/, ''), 'base64').toString();
    const css = fs.readFileSync('src/css/tokens.css', 'utf8');
    const {accent, ink, wash} = plainPalette.light;
    const light = new Set([
      accent,
      ink,
      wash,
      ...Array.from(css.matchAll(/light-dark\((#\w+),/g), ([, colour = '']) => colour),
    ]);
    const used = `${drawing}${await pictureSvg('A', parts, 'letters')}`.match(/#[\da-f]{6}\b/g) ?? [];
    expect(new Set(used).size).toBeGreaterThan(5);
    expect(used.filter((colour) => !light.has(colour))).toEqual([]);
  });

  it('has the same bytes each time, and other bytes for another title', async () => {
    const [once, again, other] = await Promise.all(['A', 'A', 'B'].map((title) => drawPicture(title, parts)));
    expect(once?.equals(again ?? Buffer.alloc(0))).toBe(true);
    expect(once?.equals(other ?? Buffer.alloc(0))).toBe(false);
  });

  it.each([
    'Grüße: “Straße” & <b>Übergröße</b>',
    'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
    'Łódź, naïve façade — it’s 100 %',
  ])('holds the letters of %s', async (title) => {
    const text = (await linesOf(title)).join('').replace(/\s/g, '');
    const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    expect(text).toBe(escaped.replace(/\s/g, ''));
  });

  it('ends a title that is far too long with dots, after three lines', async () => {
    const lines = await linesOf('word '.repeat(60));
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/…$/);
  });

  it('holds the whole title of every article in three lines', async () => {
    const titles = pages.map(({frontMatter}) => String(frontMatter.title));
    const cut = [];
    for (const title of titles) {
      const lines = await linesOf(title);
      if (lines.length > 3 || lines.length === 0 || lines.join('').includes('…')) cut.push(title);
    }
    expect(titles.length).toBeGreaterThan(120);
    expect(cut).toEqual([]);
  });
});
