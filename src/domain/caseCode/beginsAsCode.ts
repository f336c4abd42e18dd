import {letterOf} from './alphabet';

/** Stands in a code as it is written or read out, and seldom in a sentence. */
const isOfCode = (word: string) => word.length === 1 || /\d/.test(word) || letterOf(word) !== undefined;

/**
 * True of a text that is meant as a case code, right or wrong. "Help" also begins many a sentence: there
 * most words are none of a code.
 */
export function beginsAsCode(text: string): boolean {
  const [first = '', ...rest] = text.trim().split(/\s+/);
  if (/^help-/i.test(first)) return true;
  return /^help$/i.test(first) && rest.filter(isOfCode).length * 2 >= rest.length;
}
