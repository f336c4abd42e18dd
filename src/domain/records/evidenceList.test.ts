import {expect, it} from 'vitest';
import {aClaim, anEvidence, aSource} from '../../../tests/builders/records';
import {realData} from '../../../tests/realData';
import {evidenceList} from './evidenceList';

it('has each piece of evidence by itself, with its claim and its source', () => {
  const sources = [
    aSource(),
    aSource({id: 'other', kind: 'issue', publisher: 'Elsewhere', url: 'https://b.example/'}),
  ];
  const claims = [
    aClaim({evidence: [anEvidence(), anEvidence({source: 'other', says: 'no', note: 'Once.'})]}),
    aClaim({id: 'second', value: 'partial', evidence: [anEvidence({scope: 'row'})]}),
  ];
  const rows = evidenceList({claims, sources});
  expect(rows.map(({claim, source, says}) => [claim, source, says])).toEqual([
    ['windows-client', 'spec', 'yes'],
    ['windows-client', 'other', 'no'],
    ['second', 'spec', 'yes'],
  ]);
  expect(rows[1]).toEqual({
    claim: 'windows-client',
    capability: 'client.hybrid.get',
    value: 'yes',
    source: 'other',
    observedOn: '2026-11',
    says: 'no',
    scope: 'cell',
    note: 'Once.',
    kind: 'issue',
    publisher: 'Elsewhere',
    url: 'https://b.example/',
  });
});

it('has as many rows as all claims of this project have evidence', () => {
  const pieces = realData.claims.reduce((sum, {evidence}) => sum + evidence.length, 0);
  expect(pieces).toBeGreaterThan(100);
  expect(evidenceList(realData)).toHaveLength(pieces);
});
