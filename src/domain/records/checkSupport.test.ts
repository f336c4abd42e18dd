import {describe, expect, it} from 'vitest';
import {aClaim, anEvidence} from '../../../tests/builders/records';
import type {Claim} from '../../schema/claim';
import {checkSupport} from './checkSupport';

const check = (value: Claim['value'], ...says: readonly ('yes' | 'no' | 'partial')[]) =>
  checkSupport({claims: [aClaim({value, evidence: says.map((word) => anEvidence({says: word}))})]});

describe('a claim of yes or no', () => {
  it.each([
    ['yes', ['no']],
    ['yes', ['partial', 'no']],
    ['no', ['yes']],
    ['no', ['partial']],
  ] as const)('of "%s" may not stand on evidence that says %j', (value, says) => {
    const [finding, ...others] = check(value, ...says);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({kind: 'claims', id: 'windows-client', path: ['value']});
    expect(finding?.found).toContain(`"${value}", where the evidence says "${says[0]}"`);
  });

  it.each([
    ['yes', ['yes']],
    ['yes', ['no', 'yes']],
    ['no', ['yes', 'no']],
  ] as const)('of "%s" may stand on %j', (value, says) => {
    expect(check(value, ...says)).toEqual([]);
  });
});

it('other values carry a note that explains them', () => {
  expect(check('partial', 'no')).toEqual([]);
  expect(check('announced', 'no')).toEqual([]);
});
