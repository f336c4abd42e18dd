import {expect, it} from 'vitest';
import {compileSamples, samplesOf} from './codeSamples';
import {pages} from './pages';

it('every code sample compiles by itself', () => {
  const samples = samplesOf(pages);
  expect(compileSamples(samples)).toEqual([]);
  expect(samples.length).toBeGreaterThanOrEqual(8);
});

it('a sample that does not compile is told with its place', () => {
  expect(
    compileSamples([{where: 'developers/x.mdx:12', code: 'const x: number = "a";\nexport {x};'}]),
  ).toEqual(["developers/x.mdx:12, line 1 of the block: Type 'string' is not assignable to type 'number'."]);
});
