import {editDistance} from '../text/editDistance';
import {isConcept, type Analyser} from './analyser';

/** A word of a query with everything that it may stand for. */
export interface QueryTerm {
  /** In the index: one term, or the likeliest ones where it was not typed in full or wrongly. */
  readonly terms: readonly string[];
  /** How sure it is that one of them was meant: 1 for what was typed letter by letter. */
  readonly sure: number;
}

/** The words of the index and of the concepts: what a typed word can be compared with. */
export interface Lexicon {
  readonly analyser: Analyser;
  readonly known: ReadonlySet<string>;
}

/** How many wrong letters a word of a length may have. */
const typosAllowed = (length: number) => (length <= 3 ? 0 : length <= 5 ? 1 : 2);

const sureness = {beginning: 0.6, typos: [1, 0.7, 0.5]} as const;
/** More candidates than this would be guessing. */
const mostCandidates = 4;
const shortestBeginning = 2;

/** Everything that can be typed, with the term that it stands for. */
type Typeable = readonly (readonly [word: string, term: string])[];

function beginningWith(word: string, typeable: Typeable): string[] {
  return [...new Set(typeable.filter(([typed]) => typed.startsWith(word)).map(([, term]) => term))];
}

/** Few people miss the first letter; a word that starts otherwise is more likely another word. */
const beginsAlike = (a: string, b: string) => a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);

function nearestTo(word: string, typeable: Typeable): QueryTerm | undefined {
  let least = typosAllowed(word.length);
  if (least === 0) return undefined;
  let found = new Set<string>();
  for (const [typed, term] of typeable) {
    if (!beginsAlike(word, typed)) continue;
    const away = editDistance(word, typed, least);
    if (away > least) continue;
    if (away < least) found = new Set();
    least = away;
    found.add(term);
  }
  if (found.size === 0) return undefined;
  return {terms: [...found].slice(0, mostCandidates), sure: sureness.typos[least] ?? 0};
}

/**
 * A reader of what is typed. A wrong word is corrected only where the site does not know it as it
 * stands; the last one may be unfinished. Words once corrected are remembered, as all but the last
 * stay the same from key to key.
 */
export function makeQueryReader({analyser, known}: Lexicon): (text: string) => QueryTerm[] {
  const typeable: Typeable = [
    ...[...known].filter((term) => !isConcept(term)).map((term) => [term, term] as const),
    ...analyser.conceptOf,
  ];
  const corrected = new Map<string, QueryTerm>();
  const correct = (term: string) => {
    const before = corrected.get(term);
    if (before) return before;
    const read = nearestTo(term, typeable) ?? {terms: [term], sure: 1};
    corrected.set(term, read);
    return read;
  };
  const readTerm = (term: string, isLast: boolean): QueryTerm => {
    if (isConcept(term) || known.has(term)) return {terms: [term], sure: 1};
    const begun = isLast && term.length >= shortestBeginning ? beginningWith(term, typeable) : [];
    return begun.length > 0 ? {terms: begun, sure: sureness.beginning} : correct(term);
  };
  return (text) => {
    const terms = [...new Set(analyser.termsOf(text))];
    return terms.map((term, at) => readTerm(term, at === terms.length - 1));
  };
}
