import {describe, expect, it} from 'vitest';
import {aClaim, anEvidence} from '../../../tests/builders/records';
import {sourceKinds, type SourceKind} from '../../schema/vocabulary';
import {rankEvidence, sourcesDisagree} from './rankEvidence';

const kindOf = (id: string) => sourceKinds.find((kind) => kind === id);
const from = (source: string, observedOn = '2026-11') => anEvidence({source, observedOn});

describe('rankEvidence', () => {
  it('puts the strongest kind first, in the order of the schema', () => {
    const ranked = rankEvidence(
      [...sourceKinds].reverse().map((kind) => from(kind)),
      kindOf,
    );
    expect(ranked.map(({source}) => source)).toEqual(sourceKinds);
  });

  it('puts the newest first within a kind', () => {
    const ranked = rankEvidence(
      [from('spec', '2024'), from('spec', '2026-11-02'), from('spec', '2026-10')],
      kindOf,
    );
    expect(ranked.map(({observedOn}) => observedOn)).toEqual(['2026-11-02', '2026-10', '2024']);
  });

  it('puts a source that no file has last', () => {
    expect(rankEvidence([from('ghost'), from('lab-test')], kindOf).map(({source}) => source)).toEqual([
      'lab-test',
      'ghost',
    ]);
  });
});

describe('sourcesDisagree', () => {
  const says = (source: SourceKind, word: 'yes' | 'no' | 'partial', scope: 'cell' | 'row' = 'cell') =>
    anEvidence({source, says: word, scope});

  it.each([
    ['a yes and a no from good sources', [says('third-party', 'yes'), says('source-code', 'no')], true],
    ['a no from a public thread alone', [says('vendor-doc', 'yes'), says('issue', 'no')], false],
    ['a no that speaks of the row as a whole', [says('spec', 'yes'), says('spec', 'no', 'row')], false],
    ['a yes and a partly', [says('spec', 'yes'), says('spec', 'partial')], false],
    ['two that agree', [says('spec', 'no'), says('lab-test', 'no')], false],
  ])('%s: %s', (_name, evidence, expected) => {
    expect(sourcesDisagree([aClaim({evidence})], kindOf)).toBe(expected);
  });

  it('looks across the claims of a cell', () => {
    const claims = [aClaim({evidence: [says('spec', 'yes')]}), aClaim({evidence: [says('spec', 'no')]})];
    expect(sourcesDisagree(claims, kindOf)).toBe(true);
  });
});
