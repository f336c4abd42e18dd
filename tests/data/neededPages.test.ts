import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {readPages} from '../../plugins/brand/readPages';
import {toolPages} from '../../src/domain/brand/hiddenPages';
import {neededPages} from '../../src/domain/brand/neededPages';
import {projectRoot} from '../realData';

const articles = new Set(readPages(path.join(projectRoot, 'docs')).map(({address}) => address));

/** The addresses of articles that stand in a text as they are: in quotes or behind the base, maybe with a fragment. */
const namedIn = (text: string): string[] =>
  [...text.matchAll(/(?:["'`]\/|baseUrl\})([a-z][a-z0-9/-]*\/)(?:[#?][^"'`]*)?["'`]/g)]
    .map(([, address]) => `/${address!}`)
    .filter((address) => articles.has(address));

/** The sources of pages; what speaks of leaving pages out is about them, and leads nowhere. */
const sources = fs
  .readdirSync(path.join(projectRoot, 'src'), {recursive: true, encoding: 'utf8'})
  .map((file) => file.split(path.sep).join('/'))
  .filter(
    (file) =>
      /\.tsx?$/.test(file) &&
      !/\.(test|fixture)\.tsx?$/.test(file) &&
      !/^domain\/(brand|counting)\//.test(file),
  );

describe('the pages that no host can leave out', () => {
  const named = new Set(
    sources.flatMap((file) => namedIn(fs.readFileSync(path.join(projectRoot, 'src', file), 'utf8'))),
  );

  it('are the articles that the sources of the site name', () => {
    expect(sources.length).toBeGreaterThan(400);
    expect([...named].sort()).toEqual([...neededPages].sort());
  });

  it('are none of the tools that a host can leave out', () => {
    expect(Object.values(toolPages).filter((address) => neededPages.includes(address))).toEqual([]);
  });

  it('are found however they are written', () => {
    expect(namedIn(`to="/help/" href={'/devices/#data'} \`/about/?x\` \`\${baseUrl}scan/\``)).toEqual([
      '/help/',
      '/devices/',
      '/about/',
      '/scan/',
    ]);
    expect(namedIn("'/help/fix/' '/data/v1/' /help/ '../help/'")).toEqual([]);
  });
});
