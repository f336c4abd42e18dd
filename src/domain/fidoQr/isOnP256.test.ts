import {expect, it} from 'vitest';
import {isOnP256} from './isOnP256';
import {fromHex} from './vectors.fixture';

const p = 'ffffffff00000001000000000000000000000000ffffffffffffffffffffffff';

it.each([
  ['the base point', '6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296', true],
  ['0, as b is a square', '00'.repeat(32), true],
  ['a known code', '364c15eec34331d2865757421d497e569e1eba6cff9a69d32e90f19e7f6fd15e', true],
  [
    'the same with two bits changed',
    '364c15eec34331d2865757421d497e569e1eba6cff9a69d32e90f19e7f6fd15d',
    false,
  ],
  ['1, where the right side is no square', `${'00'.repeat(31)}01`, false],
  ['p itself, which is 0 written too large', p, false],
  ['the largest number', 'ff'.repeat(32), false],
])('%s', (_name, hex, expected) => {
  expect(isOnP256(fromHex(hex))).toBe(expected);
});
