import {expect, it} from 'vitest';
import {nextTab} from './nextTab';

const ids = ['a', 'b', 'c'] as const;

it.each([
  ['b', 'ArrowRight', false, 'c'],
  ['c', 'ArrowRight', false, 'a'],
  ['a', 'ArrowLeft', false, 'c'],
  ['b', 'ArrowRight', true, 'a'],
  ['b', 'ArrowLeft', true, 'c'],
  ['b', 'Home', false, 'a'],
  ['a', 'End', false, 'c'],
  ['b', 'x', false, undefined],
] as const)('from %s by %s (right to left: %s) to %s', (from, key, rtl, to) => {
  expect(nextTab(ids, from, key, rtl)).toBe(to);
});

it('leads nowhere where there are no tabs', () => {
  expect(nextTab([], 'a' as never, 'Home')).toBeUndefined();
});
