import {expect, it} from 'vitest';
import {bindings} from '../../../plugins/remark-records/bindings';
import {pageTools} from '../../../plugins/remark-records/pageTools';
import components from '.';

it('what is given records can be used in articles', () => {
  const bound = Object.keys(bindings);
  expect(bound.length).toBeGreaterThan(5);
  expect(bound.filter((name) => !(name in components) && !(name in pageTools))).toEqual([]);
});

it('what only few pages use is not carried by all', () => {
  expect(Object.keys(pageTools).filter((name) => name in components)).toEqual([]);
});
