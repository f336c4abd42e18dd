import {decodeCase, type CodeProblem} from '../caseCode/decodeCase';
import {notSure} from '../diagnosis/readAnswers';
import type {ModelData} from '../diagnosis/table';
import {emptyCase, type CaseState} from './caseState';

/** Keys beside the ids of checks. */
const triedKey = 'tried';
const solvedKey = 'solved';
const codeKey = 'code';
/** Ids hold no dots. */
const separator = '.';

export type ReadCase =
  /** No case in it: empty, or the id of a part of the page. */
  | {readonly kind: 'none'}
  | {
      readonly kind: 'case';
      readonly state: CaseState;
      /** How many answers or fixes in it are not known here, and were left out. */
      readonly dropped: number;
    }
  | {readonly kind: 'bad-code'; readonly problem: CodeProblem};

/** A fragment that stands for a case, or tries to. */
export type ReadAttempt = Exclude<ReadCase, {kind: 'none'}>;

const codeIn = (fragment: string, given: URLSearchParams): string | null =>
  /^help[-\s]/i.test(fragment) ? fragment : given.get(codeKey);

/**
 * Reads a case from the fragment of an address: answers and fixes by their ids, or a case code
 * ("HELP-…"). What is not known is dropped and counted; nothing of it can appear on a page.
 * @param fragment as it stands in the address, without "#"
 */
export function readCaseFragment(fragment: string, {checks, causes}: ModelData): ReadCase {
  const given = new URLSearchParams(fragment);
  const code = codeIn(fragment, given);
  if (code !== null) {
    const decoded = decodeCase(code, checks);
    if (!decoded.ok) return {kind: 'bad-code', problem: decoded.problem};
    return {kind: 'case', state: {...emptyCase, answers: decoded.answers}, dropped: 0};
  }
  if (!fragment.includes('=')) return {kind: 'none'};
  const fixes = new Set(causes.flatMap((cause) => cause.fixes.map(({id}) => id)));
  const answers: Record<string, string> = {};
  let tried: string[] = [];
  let solvedBy: string | undefined;
  let dropped = 0;
  for (const [key, value] of given) {
    if (key === triedKey) {
      const ids = value.split(separator);
      tried = [...new Set(ids.filter((id) => fixes.has(id)))];
      dropped += ids.filter((id) => !fixes.has(id)).length;
      continue;
    }
    if (key === solvedKey) {
      if (fixes.has(value)) solvedBy = value;
      else dropped += 1;
      continue;
    }
    const check = checks.find(({id}) => id === key);
    const isKnown =
      check !== undefined &&
      ((value === notSure && check.kind !== 'measured') || check.answers.some(({id}) => id === value));
    if (isKnown) answers[key] = value;
    else dropped += 1;
  }
  return {kind: 'case', state: {answers, tried, ...(solvedBy !== undefined && {solvedBy})}, dropped};
}

/** Writes a case as a fragment: answers in their order, then what was tried. Empty for an empty case. */
export function formatCaseFragment({answers, tried, solvedBy}: CaseState): string {
  const parts = new URLSearchParams(answers);
  if (tried.length > 0) parts.set(triedKey, tried.join(separator));
  if (solvedBy !== undefined) parts.set(solvedKey, solvedBy);
  return parts.toString();
}
