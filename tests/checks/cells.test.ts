import {describe, expect, it} from 'vitest';
import {checkCells} from '../../scripts/checks/cells.mjs';
import {fakeBuild} from './fakeBuild';

interface Cell {
  readonly status: string;
  readonly evidence?: readonly object[];
}

const evidence = [{source: 'spec', observedOn: '2026-11'}];

/** A build with one cell in the table by system and one in another view. */
function build(main: Cell, view: Cell = {status: 'unknown'}) {
  const json = (name: string, content: object) => [`data/v1/${name}.json`, JSON.stringify(content)] as const;
  return fakeBuild(
    Object.fromEntries([
      json('sources', {records: [{id: 'spec'}]}),
      json('claims', {records: [{id: 'claim', evidence: view.evidence ?? []}]}),
      json('device-support', {
        derived: [
          {
            rows: [
              {id: 'row', cells: {client: {status: main.status, current: [{evidence: main.evidence ?? []}]}}},
            ],
          },
        ],
        views: [
          {groups: [{rows: [{id: 'other', cells: {scan: {status: view.status, current: ['claim']}}}]}]},
        ],
      }),
    ]),
  );
}

describe('the answers of the published tables', () => {
  it('pass with dated evidence, and are counted by kind, the unknown ones among them', () => {
    expect(checkCells(build({status: 'yes', evidence}))).toEqual({
      looked: '2 (1 unknown, 1 yes)',
      problems: [],
    });
  });

  it.each([
    ['no evidence', {status: 'no'}],
    ['no date', {status: 'yes', evidence: [{source: 'spec'}]}],
    ['a source without a record', {status: 'partial', evidence: [{source: 'ghost', observedOn: '2026'}]}],
  ])('fail with %s', (_name, cell) => {
    const [problem] = checkCells(build(cell)).problems;
    expect(problem).toBe(`row client says "${cell.status}" without dated evidence from a source on record`);
  });

  it('fail in the other views, too', () => {
    expect(checkCells(build({status: 'unknown'}, {status: 'yes'})).problems).toHaveLength(1);
  });

  it('fail where an answer is called unknown although there is evidence', () => {
    expect(checkCells(build({status: 'unknown', evidence})).problems).toEqual([
      'row client says "unknown", and there is evidence: spec',
    ]);
  });
});
