import {describe, expect, it} from 'vitest';
import {checkDigit, isConsistent} from './checksum';
import {inverse, multiply, powerOfX} from './gf32';

const all = Array.from({length: 32}, (_, i) => i);

describe('GF(32)', () => {
  it('has powers of x that run through every element but 0', () => {
    expect(new Set(all.slice(1).map((i) => powerOfX(i))).size).toBe(31);
    expect(powerOfX(31)).toBe(1);
  });

  it('multiplies as a field does', () => {
    for (const a of all) {
      expect([multiply(a, 0), multiply(a, 1)]).toEqual([0, a]);
      if (a > 0) expect(multiply(a, inverse(a))).toBe(1);
      for (const b of all) {
        expect(multiply(a, b)).toBe(multiply(b, a));
        expect(multiply(a, b) === 0).toBe(a === 0 || b === 0);
      }
    }
  });
});

describe('the check digit', () => {
  it('fits its digits, and no other digit does', () => {
    const digits = [7, 0, 31, 4, 4, 19, 2, 30, 11];
    const fitting = all.filter((last) => isConsistent([...digits, last]));
    expect(fitting).toEqual([checkDigit(digits)]);
  });
});
