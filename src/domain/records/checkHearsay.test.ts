import {describe, expect, it} from 'vitest';
import {aClaim, anEvidence, aSource} from '../../../tests/builders/records';
import {checkHearsay} from './checkHearsay';

const sources = [aSource({id: 'spec'}), aSource({id: 'thread', kind: 'issue'})];
const report = anEvidence({source: 'thread'});

describe('a claim that rests on reports alone', () => {
  it('may not say yes', () => {
    const [finding, ...others] = checkHearsay({sources, claims: [aClaim({evidence: [report]})]});
    expect(others).toEqual([]);
    expect(finding).toMatchObject({id: 'windows-client', path: ['value']});
  });

  it('may say no, or partly', () => {
    const claims = [
      aClaim({value: 'no', evidence: [report]}),
      aClaim({value: 'partial', note: 'Reported once.', evidence: [report]}),
    ];
    expect(checkHearsay({sources, claims})).toEqual([]);
  });

  it('may say yes with a stronger source beside them', () => {
    expect(checkHearsay({sources, claims: [aClaim({evidence: [report, anEvidence()]})]})).toEqual([]);
  });
});
