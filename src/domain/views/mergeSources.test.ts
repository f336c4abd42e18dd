import {describe, expect, it} from 'vitest';
import {aSource} from '../../../tests/builders/records';
import {citeSource, plainSource, type CitedSource} from './citedSource';
import {mergeSources} from './mergeSources';

const cited = (id: string, observedOn: string, says?: string): CitedSource => ({
  ...plainSource(aSource({id})),
  observedOn,
  ...(says && {says}),
});

describe('mergeSources', () => {
  it('names each source once, in the order of first mention', () => {
    const merged = mergeSources([cited('b', '2025'), cited('a', '2025'), cited('b', '2025')]);
    expect(merged.map(({id}) => id)).toEqual(['b', 'a']);
  });

  it('keeps everything that a source says, each thing once', () => {
    const [merged] = mergeSources([
      cited('a', '2025', 'One.'),
      cited('a', '2025', 'Two.'),
      cited('a', '2025', 'One.'),
      cited('a', '2025'),
    ]);
    expect(merged?.says).toEqual(['One.', 'Two.']);
  });

  it.each([
    ['2025-01', '2026-02', '2026-02'],
    ['2026-02', '2025-01', '2026-02'],
  ])('of %s and %s, the later day stays', (first, second, expected) => {
    expect(mergeSources([cited('a', first), cited('a', second)])[0]?.observedOn).toBe(expected);
  });

  it('makes nothing of nothing', () => {
    expect(mergeSources([])).toEqual([]);
  });
});

describe('citeSource', () => {
  it('joins the statement with its source', () => {
    const sources = new Map([['spec', aSource({linkFor: 'professionals'})]]);
    const citation = {source: 'spec', observedOn: '2026-11', says: 'It works.'};
    expect(citeSource(citation, sources)).toMatchObject({
      title: 'A specification',
      says: 'It works.',
      linkFor: 'professionals',
    });
  });

  it('refuses a source that does not exist', () => {
    expect(() => citeSource({source: 'ghost', observedOn: '2026', says: 'x'}, new Map())).toThrow(
      'No source record "ghost"',
    );
  });
});
