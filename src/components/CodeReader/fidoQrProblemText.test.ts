import {describe, expect, it} from 'vitest';
import {codeWith, codeWithKeys, key0, key1} from '../../domain/fidoQr/vectors.fixture';
import {readFidoQr} from '../../domain/fidoQr/readFidoQr';
import {fidoQrProblemText} from './fidoQrProblemText';

const told = (text: string) => {
  const result = readFidoQr(text);
  return result.ok ? 'a sign-in code' : fidoQrProblemText(result.problem);
};

/** One text for each kind of problem, and what its line must say. */
const problems: readonly (readonly [text: string, words: string])[] = [
  ['FIDO:/', 'There is no code yet.'],
  ['http://hidden.example', 'it does not begin with FIDO:/'],
  [`FIDO:/${'7'.repeat(7090)}`, 'There are 7090 digits after FIDO:/; no QR code holds more than 7089.'],
  ['FIDO:/000１２', 'Character 4 after FIDO:/ is a full-width digit'],
  ['FIDO:/000 00', 'Character 4 after FIDO:/ is a blank'],
  ['FIDO:/00hidden', 'Character 3 after FIDO:/ is no digit.'],
  [
    `FIDO:/${'7'.repeat(18)}`,
    ': 18. Full groups have 17, so 1 are left over; allowed: 0, 3, 5, 8, 10, 13, 15.',
  ],
  [
    'FIDO:/00000000000000000999',
    'The digits 18 to 20 after FIDO:/ are too large a number; allowed: up to 255.',
  ],
  [codeWith('a200'), 'is no CBOR.'],
  [codeWith('a000'), 'bytes are left over; none are allowed.'],
  [codeWith('a207080700'), 'Key 7 stands twice in the code'],
  [codeWith('a2616100616100'), 'A key that is no number stands twice'],
  [codeWith('66686964646e'), 'is no CBOR.'],
  [codeWith('6668696464656e'), 'The code holds a text; allowed: a CBOR map.'],
  [codeWith(`a1${key1}`), 'Key 0, the public key of the computer, is missing.'],
  [codeWith(`a1${key0}`), 'Key 1, the secret of the code, is missing.'],
  [codeWith(`a2004105${key1}`), 'The length of key 0 in bytes is 1; allowed: 33.'],
  [codeWith(`a2${key0}0141ff`), 'The length of key 1 in bytes is 1; allowed: 16.'],
  [codeWith(`a2${key0.replace('2103', '2104')}${key1}`), 'begins with the byte 04'],
  [codeWith(`a200582103${'ff'.repeat(32)}${key1}`), 'Key 0 is no point on the curve P-256'],
  [codeWithKeys('0400'), 'Key 4 holds a whole number from 0; allowed: true or false.'],
  [
    codeWithKeys('021b0020000000000000'),
    'Key 2 holds a number above 9007199254740991; allowed: a whole number from 0',
  ],
  [codeWithKeys('0668' + '68'.repeat(8)), 'Key 6 holds a text; allowed: a list, true or false.'],
  [codeWithKeys('068200f6'), 'Part 2 of the list in key 6 is null; allowed: a whole number from 0.'],
];

describe('what is wrong with a sign-in code', () => {
  it.each(problems)('of %s', (text, words) => {
    expect(told(text)).toContain(words);
  });

  it('is told on one line that ends with what to do', () => {
    for (const [text] of problems) expect(told(text)).toMatch(/^[^\n]+[.:] [^\n]+\.$/);
  });

  it('is told differently for each kind', () => {
    const lines = new Map(problems.map(([text]) => [told(text), text]));
    expect(lines.size).toBe(problems.length - 1);
  });

  it('never repeats the text', () => {
    const withoutFigures = (line: string) => line.replace(/\b(?:7089|7090|9007199254740991)\b/g, '');
    for (const [text] of problems) {
      const line = withoutFigures(told(text));
      const digits = text.slice('FIDO:/'.length);
      expect(line).not.toContain('hidden');
      for (let at = 0; at + 4 <= digits.length; at += 1) {
        expect(line).not.toContain(digits.slice(at, at + 4));
      }
    }
  });
});
