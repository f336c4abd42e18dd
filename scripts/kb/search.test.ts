// @vitest-environment node
import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {smallIndex} from '../../tests/search/smallSite';
import {projectRoot} from '../../tests/realData';
import {runKb} from '../../tests/runKb';

/** Its own build, so that a test needs no built site: an index in the place where a build puts it. */
const outDir = fs.mkdtempSync(path.join(projectRoot, 'node_modules', '.search-test-'));

const kb = (args: readonly string[], input = '') =>
  runKb(['search', ...args], input, {SITE_BUILD_DIR: outDir});

interface Printed {
  readonly url: string;
  readonly kind: string;
  readonly score: number;
}

beforeAll(() => {
  fs.writeFileSync(path.join(outDir, 'search-index.json'), JSON.stringify(smallIndex()));
  return () => fs.rmSync(outDir, {recursive: true});
});

describe('kb search', () => {
  it('prints what is found, at most as many as asked for', () => {
    const {code, stdout, stderr} = kb(['stuck', '--limit', '2']);
    const printed = JSON.parse(stdout) as Printed[];
    expect([code, stderr, printed.length]).toEqual([0, '', 2]);
    expect(Object.keys(printed[0]!)).toEqual(['url', 'title', 'section', 'anchor', 'kind', 'score']);
    expect(printed[0]!.url).toBe('/stuck/');
  });

  it('answers each line of a batch with one line, an empty one too', () => {
    const {code, stdout} = kb(['--batch'], 'stuck connecting\r\n\nFIDO:/1234\nzzzz\n');
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as Printed[])[0]?.url);
    expect(code).toBe(0);
    expect(lines).toEqual(['/stuck/', undefined, '/help/fix/code-opens-a-web-search/', undefined]);
  });

  it('puts pages of the named readers first', () => {
    const {stdout} = kb(['stuck', '--audience', 'agent']);
    expect((JSON.parse(stdout) as Printed[])[0]!.url).toBe('/call/');
  });
});

describe('a refusal is one line on stderr and exit code 2:', () => {
  it.each([
    ['no query', [], /^kb search: queries given: 0, needed: 1/],
    [
      'a limit that is no number',
      ['a', '--limit', 'many'],
      /^kb search: --limit: found "many", allowed: a whole number/,
    ],
    [
      'readers that nobody knows',
      ['a', '--audience', 'boss'],
      /^kb search: --audience: found "boss", allowed: user, agent/,
    ],
  ])('%s', (_name, args, expected) => {
    const {code, stdout, stderr} = kb(args);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toMatch(expected);
    expect([code, stdout]).toEqual([2, '']);
  });
});
