import type {Context} from '../../schema/context';
import type {VersionRange} from '../../schema/claim';
import type {Platform} from '../../schema/platform';
import {nearest} from '../text/nearest';
import type {PairData} from './indexSupport';
import {toWords} from './toWords';
import {fits, type Meaning, type Phrase} from './vocabulary';

/** Why a text names no device. Words are the view's; `words` is a part of what was typed. */
export type DeviceProblem =
  | {readonly kind: 'empty' | 'too-long' | 'sign-in-code'}
  | {readonly kind: 'unknown-word'; readonly words: string; readonly guess?: string}
  | {readonly kind: 'unknown-version'; readonly subject: string; readonly words: string}
  | {readonly kind: 'no-system'; readonly words: string}
  | {readonly kind: 'two-of-a-kind'; readonly ids: readonly [string, string]}
  | {readonly kind: 'not-there'; readonly id: string; readonly platform: string}
  | {readonly kind: 'wrong-side'; readonly id: string};

export interface DeviceParser {
  readonly data: PairData;
  readonly vocabulary: readonly Phrase[];
}

/** What the words of a device name, before they are put together. */
export interface NamedParts {
  platforms: Platform[];
  browser?: string;
  provider?: string;
  scanner?: string;
  contexts: Context[];
  versions: Record<string, VersionRange>;
  /** The subject that a version number would belong to. */
  last?: string;
}

/** "17.4" is a 17 where only whole versions are on record. */
function findRelease(releases: readonly string[], word: string): string | undefined {
  for (
    let version = word;
    version !== '';
    version = version.slice(0, Math.max(0, version.lastIndexOf('.')))
  ) {
    if (releases.includes(version)) return version;
  }
  return undefined;
}

const isYear = (word: string) => /^20[0-3]\d$/.test(word);

/** Reads a number after the product it belongs to. @returns what is wrong with it, if anything */
function readVersion(word: string, named: NamedParts, {subjects}: PairData): DeviceProblem | undefined {
  const subject = named.last;
  const releases = subjects.find(({id}) => id === subject)?.releases.map(({v}) => v) ?? [];
  const version = findRelease(releases, word);
  if (subject === undefined) return {kind: 'unknown-word', words: word};
  if (version !== undefined) named.versions[subject] = {from: version, until: version};
  // "Ubuntu 24.04": no claim depends on it. "MacBook Pro 2021": a model, not a version.
  else if (releases.length > 0 && !isYear(word)) return {kind: 'unknown-version', subject, words: word};
  return undefined;
}

function addMeaning(meaning: Meaning, named: NamedParts, {platforms}: PairData): DeviceProblem | undefined {
  switch (meaning.kind) {
    case 'filler':
      return undefined;
    case 'platform': {
      const platform = platforms.find(({id}) => id === meaning.id)!;
      named.platforms.push(platform);
      named.last = platform.os;
      return undefined;
    }
    case 'context':
      named.contexts.push(meaning.id as Context);
      return undefined;
    case 'browser':
    case 'provider':
    case 'scanner': {
      const before = named[meaning.kind];
      if (before !== undefined && before !== meaning.id) {
        return {kind: 'two-of-a-kind', ids: [before, meaning.id]};
      }
      named[meaning.kind] = meaning.id;
      named.last = meaning.id;
      return undefined;
    }
  }
}

function unknownWord(word: string, vocabulary: readonly Phrase[]): DeviceProblem {
  const known = vocabulary
    .filter(({meaning}) => meaning.kind !== 'filler')
    .flatMap(({words}) => words.filter((part) => !part.includes('#') && part !== word));
  const guess = nearest(word, known, Math.floor(word.length / 3));
  return {kind: 'unknown-word', words: word, ...(guess && {guess})};
}

/** Reads words from left to right, the longest known phrase first. */
export function readDeviceWords(text: string, {data, vocabulary}: DeviceParser): NamedParts | DeviceProblem {
  const words = toWords(text);
  const named: NamedParts = {platforms: [], contexts: [], versions: {}};
  let at = 0;
  while (at < words.length) {
    const word = words[at]!;
    const phrase = vocabulary.find((known) =>
      known.words.every((part, i) => fits(part, words[at + i] ?? '')),
    );
    const isNumber = named.last !== undefined && /^\d[\d.]*$/.test(word);
    const problem = phrase
      ? addMeaning(phrase.meaning, named, data)
      : isNumber
        ? readVersion(word, named, data)
        : unknownWord(word, vocabulary);
    if (problem) return problem;
    at += phrase?.words.length ?? 1;
  }
  return named;
}
