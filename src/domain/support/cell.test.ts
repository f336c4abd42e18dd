import {describe, expect, it} from 'vitest';
import {aClaim, anEvidence, aSubject} from '../../../tests/builders/records';
import type {Claim} from '../../schema/claim';
import type {Source} from '../../schema/source';
import {resolveCell} from './cell';

const kinds: Readonly<Record<string, Source['kind']>> = {spec: 'spec', code: 'source-code', thread: 'issue'};
const context = {
  subjects: new Map([['windows', aSubject({scheme: 'windows'})]]),
  kindOf: (id: string) => kinds[id],
};
const cell = (current: readonly Partial<Claim>[], earlier: readonly Partial<Claim>[] = []) =>
  resolveCell({current: current.map(aClaim), earlier: earlier.map(aClaim)}, context);

describe('the status of a cell', () => {
  it.each([
    ['yes', 'yes'],
    ['no', 'no'],
    ['partial', 'partial'],
    ['announced', 'announced'],
    ['flag', 'partial'],
  ] as const)('a claim of "%s" makes "%s"', (value, status) => {
    expect(cell([{value}]).status).toBe(status);
  });

  it('is unknown without any claim', () => {
    expect(cell([])).toEqual({status: 'unknown', disputed: false, current: [], earlier: []});
  });

  it.each(['yes', 'no'] as const)('stays unknown when only an older version had "%s"', (value) => {
    expect(cell([], [{value}]).status).toBe('unknown');
  });

  it('is partial and disputed when two claims of the same weight disagree', () => {
    const {status, disputed} = cell([{value: 'yes'}, {value: 'no'}]);
    expect({status, disputed}).toEqual({status: 'partial', disputed: true});
  });

  it('stays that of the claim, and disputed, when two good sources say the opposite', () => {
    const evidence = [anEvidence({source: 'code', says: 'no'}), anEvidence({says: 'yes'})];
    const {status, disputed} = cell([{value: 'no', evidence}]);
    expect({status, disputed}).toEqual({status: 'no', disputed: true});
  });

  it('is not disputed by a public thread, nor by what was said of older versions', () => {
    const thread = anEvidence({source: 'thread', says: 'no'});
    const older = {value: 'no' as const, evidence: [anEvidence({says: 'no'})]};
    expect(cell([{evidence: [anEvidence(), thread]}], [older]).disputed).toBe(false);
  });

  it('is not disputed when two claims agree', () => {
    expect(cell([{value: 'yes'}, {value: 'yes'}]).disputed).toBe(false);
  });
});

describe('what a cell rests on', () => {
  const report = anEvidence({source: 'thread'});
  const wholeRow = anEvidence({scope: 'row'});

  it.each([
    ['stated, where one source speaks of this very question', [anEvidence(), wholeRow], 'stated'],
    ['the row, where sources speak of the product as a whole', [wholeRow], 'row'],
    ['reports, where there are public threads alone', [report], 'reported'],
    ['stated, where a thread has a stronger source beside it', [report, anEvidence()], 'stated'],
  ])('is %s', (_name, evidence, basis) => {
    expect(cell([{evidence}]).basis).toBe(basis);
  });

  it('is not said of an unknown cell', () => {
    expect(cell([])).not.toHaveProperty('basis');
  });
});

describe('a claim in a cell', () => {
  it('lists its evidence by strength, not by the order of the record', () => {
    const evidence = [anEvidence({source: 'thread'}), anEvidence({source: 'code'}), anEvidence()];
    const [claim] = cell([{evidence}]).current;
    expect(claim?.evidence.map(({source}) => source)).toEqual(['spec', 'code', 'thread']);
  });

  it('says when its record was last touched', () => {
    const history = [
      {on: '2026-10', change: 'added' as const},
      {on: '2026-11-05', change: 'confirmed' as const},
    ];
    expect(cell([{history}]).current[0]?.checkedOn).toBe('2026-11-05');
  });

  it('carries its versions in words', () => {
    const [claim] = cell([{range: {windows: {from: '11-22h2', until: '11-23h2'}}}]).current;
    expect(claim).toMatchObject({since: 'Windows 11 22H2', until: 'Windows 11 23H2'});
  });

  it.each([
    ['yes', 'yes', false],
    ['yes', 'no', true],
    ['partial', 'yes', true],
    // A thing that is announced is not there yet: a source that says "no" agrees.
    ['announced', 'no', false],
    ['flag', 'partial', false],
  ] as const)('of "%s" marks a source that says "%s": %s', (value, says, differs) => {
    const [claim] = cell([{value, evidence: [anEvidence({says})]}]).current;
    expect(claim?.evidence[0]?.differs).toBe(differs);
  });
});
