/** Far more than anyone types; what comes after it is not looked at. */
export const longestQuery = 300;

/** "iPhone" and "ChromeOS" are one word each; "SecurityError" is two. */
const shortestPart = 3;

const camel = /(\p{Ll})(\p{Lu})/gu;
const marks = /[\p{M}'’‘ʼ]/gu;
const word = /[\p{L}\p{N}\p{M}]+(?:['’‘ʼ][\p{L}\p{N}]+)*/gu;

/** A word as it is compared, and where it stands in the text. */
export interface PlacedWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

const fold = (text: string) => text.normalize('NFKD').replace(marks, '').toLowerCase();

/**
 * The words of a text in lower case, without accents and signs. A name in code ("NotAllowedError")
 * gives itself and its parts, so that both ways to type it meet.
 */
export function splitWords(text: string): PlacedWord[] {
  return [...text.matchAll(word)].flatMap((match) => {
    const [found] = match;
    const place = {from: match.index, to: match.index + found.length};
    const parts = found.replace(camel, '$1 $2').split(' ');
    const isCode = parts.length > 1 && parts.every((part) => part.length >= shortestPart);
    return (isCode ? [found, ...parts] : [found])
      .map((each) => ({word: fold(each), ...place}))
      .filter((each) => each.word !== '');
  });
}
