import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {decodeDigits} from './decodeDigits';
import {encodeDigits} from './encodeDigits';
import {fromHex, toHex, validVectors} from './vectors.fixture';

const decoded = (digits: string) => {
  const result = decodeDigits(digits);
  return result.ok ? toHex(result.bytes) : result.problem;
};

const ascii = (text: string) => toHex(new TextEncoder().encode(text));

describe('digits and bytes', () => {
  it.each([
    ['16736865', '6162ff'],
    ['335311851610699281684828783', ascii('hello world')],
    ['', ''],
  ])('%s stands for %s, and back', (digits, hex) => {
    expect(decoded(digits)).toBe(hex);
    expect(encodeDigits(fromHex(hex))).toBe(digits);
  });

  it.each([0, 3, 5, 8, 10, 13, 15, 17, 20].map((length, bytes) => [bytes, length]))(
    '%i zero bytes are %i zeros',
    (bytes, length) => {
      expect(encodeDigits(new Uint8Array(bytes))).toBe('0'.repeat(length));
      expect(decoded('0'.repeat(length))).toBe('00'.repeat(bytes));
    },
  );

  it.each(validVectors)('$name is the same after being read and written', ({text, hex}) => {
    const digits = text.slice('FIDO:/'.length);
    const read = decodeDigits(digits);
    expect(read.ok && encodeDigits(read.bytes)).toBe(digits);
    if (hex !== undefined) expect(decoded(digits)).toBe(hex);
  });

  it('any bytes come back', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 120}), (bytes) => {
        expect(decoded(encodeDigits(bytes))).toBe(toHex(bytes));
      }),
    );
  });
});

describe('digits that stand for no bytes:', () => {
  it.each([
    ['abc', 1, 'other'],
    ['abc1234', 1, 'other'],
    ['１２３', 1, 'digit-of-another-script'],
    ['12٣', 3, 'digit-of-another-script'],
    ['000𝟏', 4, 'digit-of-another-script'],
    ['000 000', 4, 'space'],
    ['000\n', 4, 'space'],
    ['-00', 1, 'other'],
    ['/', 1, 'other'],
    ['0x0', 2, 'other'],
    ['00\ud800', 3, 'other'],
  ])('%j, by its character %i', (digits, position, found) => {
    expect(decoded(digits)).toEqual({kind: 'not-a-digit', position, found});
  });

  const allowed = [0, 3, 5, 8, 10, 13, 15];
  it.each([
    ['1', 1],
    ['12', 2],
    ['1234', 4],
    ['0'.repeat(18), 1],
    ['0'.repeat(33), 16],
  ])('%s, by its length', (digits, rest) => {
    expect(decoded(digits)).toEqual({kind: 'bad-length', found: digits.length, rest, allowed});
  });

  it.each([
    ['999', {chunk: 1, from: 1, until: 3, bytes: 1}],
    ['256', {chunk: 1, from: 1, until: 3, bytes: 1}],
    ['99999999999999999', {chunk: 1, from: 1, until: 17, bytes: 7}],
    ['72057594037927936', {chunk: 1, from: 1, until: 17, bytes: 7}],
    [`${'0'.repeat(17)}65536`, {chunk: 2, from: 18, until: 22, bytes: 2}],
  ])('%s, by a group that is too large', (digits, place) => {
    expect(decoded(digits)).toEqual({kind: 'chunk-out-of-range', ...place});
  });

  it.each([
    ['255', 'ff'],
    ['72057594037927935', 'ff'.repeat(7)],
  ])('but %s is the largest that fits', (digits, hex) => {
    expect(decoded(digits)).toBe(hex);
  });
});
