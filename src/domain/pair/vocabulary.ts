import type {PairData} from './indexSupport';
import {toWords} from './toWords';

export type Meaning =
  | {readonly kind: 'platform' | 'browser' | 'provider' | 'scanner' | 'context'; readonly id: string}
  | {readonly kind: 'filler'};

export interface Phrase {
  /** As in the record: words, in which "#" stands for a model number. */
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

/**
 * Words that people put around the names of devices, makers whose devices run several systems, and
 * editions that make no difference.
 */
const fillers =
  'acer asus dell framework hp lenovo msi thinkpad toshiba education enterprise fe home lite max mini plus pro ultra xl a an and another app browser by computer desktop device edition for from generation in inside into is its laptop latest my new newer newest of on or phone running sign signing smartphone tablet the to up updated use using version via web with work'.split(
    ' ',
  );

/** "s24", "8a", "15": what "#" stands for in an alias. */
const modelNumber = /^[a-z]?\d{1,3}[a-z]{0,2}$/;

/** True where a typed word is the word of an alias, or fits its "#". */
export function fits(pattern: string, word: string): boolean {
  if (!pattern.includes('#')) return pattern === word;
  const before = pattern.slice(0, pattern.indexOf('#'));
  const after = pattern.slice(pattern.indexOf('#') + 1);
  return (
    word.length > before.length + after.length &&
    word.startsWith(before) &&
    word.endsWith(after) &&
    modelNumber.test(word.slice(before.length, word.length - after.length))
  );
}

/** Every phrase that names something, the longest and the most exact first. */
export function buildVocabulary({platforms, subjects, contexts}: PairData): Phrase[] {
  const named = (aliases: readonly string[], meaning: Meaning): Phrase[] =>
    aliases.map((alias) => ({words: toWords(alias), meaning}));
  const phrases = [
    ...platforms.flatMap(({id, aliases}) => named(aliases, {kind: 'platform', id})),
    ...contexts.flatMap(({id, aliases}) => named(aliases, {kind: 'context', id})),
    ...subjects.flatMap(({id, kind, name, aliases}) =>
      kind === 'browser' || kind === 'provider' || kind === 'scanner'
        ? named([...new Set([...aliases, name.toLowerCase()])], {kind, id})
        : [],
    ),
    ...fillers.map((word): Phrase => ({words: [word], meaning: {kind: 'filler'}})),
  ];
  const guesses = ({words}: Phrase) => words.filter((word) => word.includes('#')).length;
  return phrases.sort((a, b) => b.words.length - a.words.length || guesses(a) - guesses(b));
}
