import type {Synonym} from '../../schema/synonym';
import type {Language} from './language';
import {splitWords} from './splitWords';

/** A term, and where its words stand in the text. */
export interface PlacedTerm {
  readonly term: string;
  readonly from: number;
  readonly to: number;
}

/** Turns a text into the terms that the index holds. Pages and queries go through the same one. */
export interface Analyser {
  /** Terms in order. Words that say nothing are left out, unless `all` asks for them. */
  readonly read: (text: string, all?: 'all') => PlacedTerm[];
  readonly termsOf: (text: string, all?: 'all') => string[];
  /** The concepts that have a word of their own, by that word. */
  readonly conceptOf: ReadonlyMap<string, string>;
  /** How much a term counts, from above 0 to 1. */
  readonly weightOf: (term: string) => number;
}

interface Phrase {
  readonly stems: readonly string[];
  readonly term: string;
}

/** The term of a concept cannot be typed: no word holds this sign. */
const termOfConcept = (concept: string) => `=${concept}`;

export const isConcept = (term: string): boolean => term.startsWith('=');

function toPhrases(synonyms: readonly Synonym[], stem: Language['stem']): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const {concept, words} of synonyms) {
    for (const text of words) {
      const stems = splitWords(text).map(({word}) => stem(word));
      const first = stems[0];
      if (first === undefined) continue;
      phrases.set(first, [...(phrases.get(first) ?? []), {stems, term: termOfConcept(concept)}]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return phrases;
}

/** @param synonyms where two phrases fit, the longer one wins: "sign in with my phone" before "sign in" */
export function makeAnalyser({stem, stopWords}: Language, synonyms: readonly Synonym[]): Analyser {
  const phrases = toPhrases(synonyms, stem);
  const weights = new Map(synonyms.map(({concept, weight = 1}) => [termOfConcept(concept), weight]));
  const conceptOf = new Map(
    [...phrases.values()]
      .flat()
      .filter(({stems}) => stems.length === 1)
      .map(({stems, term}) => [stems[0]!, term]),
  );
  const read: Analyser['read'] = (text, all) => {
    const words = splitWords(text);
    const stems = words.map(({word}) => stem(word));
    const terms: PlacedTerm[] = [];
    for (let at = 0; at < stems.length;) {
      const phrase = phrases
        .get(stems[at]!)
        ?.find((candidate) => candidate.stems.every((part, offset) => stems[at + offset] === part));
      const length = phrase?.stems.length ?? 1;
      const {word, from} = words[at]!;
      const {to} = words[at + length - 1]!;
      if (phrase) terms.push({term: phrase.term, from, to});
      else if (all || !stopWords.has(word)) terms.push({term: stems[at]!, from, to});
      at += length;
    }
    return terms;
  };
  const termsOf: Analyser['termsOf'] = (text, all) => read(text, all).map(({term}) => term);
  return {read, termsOf, conceptOf, weightOf: (term) => weights.get(term) ?? 1};
}
