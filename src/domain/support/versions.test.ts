import {describe, expect, it} from 'vitest';
import {aSubject} from '../../../tests/builders/records';
import {overlaps, reachesEnd, toSpan} from './versions';

const ios = aSubject({id: 'ios', releases: ['16', '16.1', '16.2', '16.10', '17'].map((v) => ({v}))});

describe('toSpan', () => {
  it.each([
    ['no range is every version', undefined, -Infinity, Infinity],
    ['an open start reaches back to the first', {until: '16.2'}, -Infinity, 2],
    ['an open end reaches on to the newest', {from: '16.1'}, 1, Infinity],
    ['16.10 comes after 16.2, as it does in the list', {from: '16.2', until: '16.10'}, 2, 3],
    ['a version that is not in the list leaves its end open', {from: '3', until: '17'}, -Infinity, 4],
  ])('%s', (_name, range, from, until) => {
    expect(toSpan(ios, range)).toEqual({from, until});
  });
});

describe('overlaps', () => {
  it.each([
    ['share a version', [0, 2], [2, 4], true],
    ['lie inside each other', [0, 4], [1, 2], true],
    ['touch without sharing a version', [0, 1], [2, 4], false],
    ['run open towards each other', [-Infinity, 2], [1, Infinity], true],
    ['run open away from each other', [-Infinity, 1], [2, Infinity], false],
  ])('two spans that %s', (_name, [aFrom, aUntil], [bFrom, bUntil], expected) => {
    const a = {from: aFrom!, until: aUntil!};
    const b = {from: bFrom!, until: bUntil!};
    expect([overlaps(a, b), overlaps(b, a)]).toEqual([expected, expected]);
  });
});

describe('reachesEnd', () => {
  it.each([
    ['an open claim holds at the newest version of an open row', Infinity, Infinity, true],
    ['a claim that ended does not hold in an open row', 3, Infinity, false],
    ['a claim that ends with the row holds', 3, 3, true],
    ['a claim that ends before the row does not hold', 2, 3, false],
  ])('%s', (_name, claim, row, expected) => {
    expect(reachesEnd({from: 0, until: claim}, {from: 0, until: row})).toBe(expected);
  });
});
