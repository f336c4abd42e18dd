import type {Check} from '../../schema/check';
import type {Answers} from '../diagnosis/readAnswers';
import {alphabet, wordOf} from './alphabet';
import {checkDigit} from './checksum';
import {currentVersion, dataLength, layouts, versionRoom} from './layouts';

/** Ten characters of a code as they are written and read out. */
export const writeCode = (characters: string): string =>
  `HELP-${characters.slice(0, 5)}-${characters.slice(5)}`;

/**
 * A case as a code that can be read out: HELP and ten characters. It carries the answers for which
 * the layout has a place; "not sure" and the rest stay behind. No personal data can be in it.
 */
export function encodeCase(answers: Answers, checks: readonly Check[]): string {
  let value = 0n;
  for (const {check: id, room} of layouts[currentVersion]!) {
    const check = checks.find((known) => known.id === id);
    const number = check?.answers.find((answer) => answer.id === answers[id])?.number ?? 0;
    value = value * BigInt(room) + BigInt(number < room ? number : 0);
  }
  value = value * versionRoom + BigInt(currentVersion);
  const digits: number[] = [];
  for (let i = 0; i < dataLength; i += 1) {
    digits.unshift(Number(value % 32n));
    value /= 32n;
  }
  const text = [...digits, checkDigit(digits)].map((digit) => alphabet[digit]!).join('');
  return writeCode(text);
}

/** The words with which a code is read out, one for each of its ten characters. */
export const spell = (code: string): string[] =>
  [...code.replace(/^HELP|-/g, '')].map((character) => wordOf(alphabet.indexOf(character)));
