import {decodeCase} from '../caseCode/decodeCase';
import {writeCode} from '../caseCode/encodeCase';

/** A code with HELP in front of it, or its two groups where a number shows that they are no words. */
const written = /^help[\s-]*[\da-z]{5}[\s-]*[\da-z]{5}$/i;
const bare = /^(?=.*\d)[\da-z]{5}[\s-]?[\da-z]{5}$/i;

/** What may be wrong with a code whose characters are right. */
const read: readonly string[] = ['unknown-content', 'newer-version'];

/**
 * The case code that a query is, as it is written: HELP-XXXXX-XXXXX.
 * @returns undefined where it is none, or one with a mistake in it
 */
export function caseCodeIn(text: string): string | undefined {
  const typed = text.trim();
  if (!written.test(typed) && !bare.test(typed)) return undefined;
  // Without checks no answer is known; what matters here is that the characters hold together.
  const decoded = decodeCase(typed, []);
  if (!decoded.ok && !read.includes(decoded.problem.kind)) return undefined;
  return writeCode(typed.replace(/[\s-]/g, '').toUpperCase().slice(-10));
}
