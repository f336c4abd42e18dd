import {describe, expect, it} from 'vitest';
import type {Dataset} from '../src/domain/records/dataset';
import {realData} from './realData';

const least = [
  ['sources', 296],
  ['subjects', 42],
  ['stacks', 23],
  ['claims', 189],
  ['checks', 49],
  ['causes', 98],
  ['messages', 142],
  ['cases', 53],
  ['reproductions', 3],
  ['topics', 60],
] as const satisfies readonly (readonly [keyof Dataset, number])[];

describe('the records of this project', () => {
  it.each(least)('hold at least the %s that were there: %i', (kind, count) => {
    expect(realData[kind].length).toBeGreaterThanOrEqual(count);
  });
});
