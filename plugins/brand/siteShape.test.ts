import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {noBrand, readBrand} from './readBrand';
import {readPages} from './readPages';
import {siteShape, type SiteShape} from './siteShape';

const root = path.resolve(import.meta.dirname, '../..');
const to = fs.mkdtempSync(path.join(os.tmpdir(), 'shape-'));
afterAll(() => fs.rmSync(to, {recursive: true}));

describe('the shape of the office of the examples', () => {
  let shape: SiteShape;
  beforeAll(async () => {
    shape = (await siteShape(root, readBrand(path.join(root, 'brands/city-office/brand.yml')), to))!;
  });

  it('leaves out what it hides, and what cannot concern its people', () => {
    expect([...shape.hidden]).toEqual(
      expect.arrayContaining([
        '/help/understand/timeline/',
        '/help/fix/tv-or-game-console/',
        '/developers/code-reader/',
        '/help/fix/linux/',
        '/devices/pair/mac-safari/iphone/',
      ]),
    );
    expect(shape.hidden).not.toContain('/devices/pair/windows-11-chrome/iphone/');
    expect([...shape.systems].sort()).toEqual(['ios', 'windows']);
  });

  it('gathers the articles that are left, and those of its own', () => {
    const all = readPages(path.join(root, 'docs')).map(({address}) => address);
    const left = readPages(to)
      .map(({address}) => address)
      .sort();
    expect(left).toEqual(
      [...all.filter((address) => !shape.hidden.has(address)), '/own/our-computers/'].sort(),
    );
    expect(left.length).toBeGreaterThan(90);
  });

  it('hands out once what it has read', () => {
    expect(shape.takeLoaded()?.causes.length).toBeGreaterThan(90);
    expect(shape.takeLoaded()).toBeUndefined();
  });
});

it('a brand that changes no page has no shape', async () => {
  expect(await siteShape(root, noBrand, to)).toBeUndefined();
});

it('a brand that hides what is not there is told so', async () => {
  const own = {
    ...noBrand,
    shape: {hide: {articles: ['/help/fix/linus/']}},
    shapeKeys: [{key: 'hide', line: 3}],
  };
  await expect(siteShape(root, own, to)).rejects.toThrow('did you mean "/help/fix/linux/"?');
});
