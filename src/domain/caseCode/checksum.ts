import {inverse, multiply, powerOfX} from './gf32';

/**
 * Σ xⁱ·dᵢ over GF(32). All weights differ and none is 0, so one wrong character and any two that
 * changed places are always found (a plain sum misses the second).
 */
const weightedSum = (digits: readonly number[]): number =>
  digits.reduce((sum, digit, i) => sum ^ multiply(digit, powerOfX(i)), 0);

/** The digit that makes the weighted sum of all digits 0. */
export const checkDigit = (digits: readonly number[]): number =>
  multiply(weightedSum(digits), inverse(powerOfX(digits.length)));

/** @param digits with the check digit at the end */
export const isConsistent = (digits: readonly number[]): boolean => weightedSum(digits) === 0;
