import type {Check} from '../../schema/check';
import type {Answers} from '../diagnosis/readAnswers';
import {letterOf, valueOf} from './alphabet';
import {isConsistent} from './checksum';
import {dataLength, layouts, versionRoom} from './layouts';

/** Why a text is no case code. Nothing of the text is repeated, as people paste the wrong thing. */
export type CodeProblem =
  /** A sign-in code (FIDO:/…), which is secret while it lives. */
  | {readonly kind: 'sign-in-code'}
  | {readonly kind: 'empty'}
  | {readonly kind: 'length'; readonly found: number; readonly allowed: number}
  | {readonly kind: 'character'; readonly position: number}
  | {readonly kind: 'mistyped'}
  | {readonly kind: 'newer-version'; readonly version: number}
  | {readonly kind: 'unknown-content'};

export type DecodedCase =
  | {readonly ok: true; readonly version: number; readonly answers: Answers}
  | {readonly ok: false; readonly problem: CodeProblem};

const codeLength = dataLength + 1;

const refuse = (problem: CodeProblem): DecodedCase => ({ok: false, problem});

/** Longer than any code read out in words. */
const longestText = 300;

const separators = /[\s\-–—_.,:;/]+/;

const withoutPrefix = (characters: string) =>
  characters.length === codeLength + 4 && /^he[l1i]p/i.test(characters) ? characters.slice(4) : characters;

/** The characters of a code however it was written: with spaces, dashes, HELP in front, or as words. */
function charactersOf(text: string): string {
  const written = withoutPrefix(text.split(separators).join(''));
  // A code can hold the letters of a word; only what is too long for a code is read as words.
  if (written.length <= codeLength) return written;
  const parts = text.replace(/x[\s-]?ray/gi, 'X').split(separators);
  return withoutPrefix(parts.map((part) => letterOf(part) ?? part).join(''));
}

function readSlots(value: bigint, version: number, checks: readonly Check[]): Answers | undefined {
  const answers: Record<string, string> = {};
  let left = value;
  for (const {check: id, room} of [...layouts[version]!].reverse()) {
    const number = Number(left % BigInt(room));
    left /= BigInt(room);
    if (number === 0) continue;
    const answer = checks
      .find((check) => check.id === id)
      ?.answers.find((candidate) => candidate.number === number);
    if (answer === undefined) return undefined;
    answers[id] = answer.id;
  }
  return left === 0n ? answers : undefined;
}

/**
 * Reads a case code. Case, spaces, dashes, look-alike characters and spelling words are forgiven; one
 * wrong character or two that changed places never pass. Nothing throws.
 */
export function decodeCase(text: string, checks: readonly Check[]): DecodedCase {
  if (/fido:/i.test(text)) return refuse({kind: 'sign-in-code'});
  if (text.trim() === '') return refuse({kind: 'empty'});
  if (text.length > longestText) return refuse({kind: 'length', found: text.length, allowed: codeLength});
  const characters = charactersOf(text);
  if (characters.length !== codeLength) {
    // No code begins with HELP itself: L stands in none.
    const {length} = characters.replace(/^he[l1i]p/i, '');
    return refuse({kind: 'length', found: length, allowed: codeLength});
  }
  const digits: number[] = [];
  for (const [i, character] of [...characters].entries()) {
    const digit = valueOf(character);
    if (digit === undefined) return refuse({kind: 'character', position: i + 1});
    digits.push(digit);
  }
  if (!isConsistent(digits)) return refuse({kind: 'mistyped'});
  const value = digits.slice(0, dataLength).reduce((sum, digit) => sum * 32n + BigInt(digit), 0n);
  const version = Number(value % versionRoom);
  if (layouts[version] === undefined) return refuse({kind: 'newer-version', version});
  const answers = readSlots(value / versionRoom, version, checks);
  return answers === undefined ? refuse({kind: 'unknown-content'}) : {ok: true, version, answers};
}
