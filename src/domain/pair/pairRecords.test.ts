import {describe, expect, it} from 'vitest';
import {aClaim, aDataset, anEvidence, aSource, aSubject} from '../../../tests/builders/records';
import {toPairRecords} from './pairRecords';

const data = aDataset({
  sources: [aSource(), aSource({id: 'mdn'}), aSource({id: 'unused'})],
  subjects: [aSubject({releases: [{v: '1', on: '2020-01-01', eol: '2022-01-01'}], releaseSources: ['spec']})],
  claims: [
    aClaim(),
    aClaim({id: 'api', capability: 'api.hints', evidence: [anEvidence({source: 'mdn'})]}),
    aClaim({id: 'scan', capability: 'scan.fido'}),
  ],
});

describe('what a browser is given to judge pairs', () => {
  it('are the claims about pairs, and none about web interfaces', () => {
    expect(toPairRecords(data).claims.map(({id}) => id)).toEqual(['windows-client', 'scan']);
  });

  it('are the sources that these name, and no other', () => {
    expect(Object.keys(toPairRecords(data).sources)).toEqual(['spec']);
  });

  it('are versions without their days', () => {
    expect(toPairRecords(data).subjects[0]).toMatchObject({releases: [{v: '1'}], releaseSources: []});
    expect(JSON.stringify(toPairRecords(data).subjects)).not.toContain('2020');
  });
});
