import {audiences, hitKinds, type HitKind} from '../../schema/vocabulary';
import {findSensitive, holdsPasskeyCode} from '../text/findSensitive';
import type {Audience} from './searchDocument';
import {longestQuery} from './splitWords';

/** What the address of the search page may carry. The words are shown in the field and nowhere else. */
export interface SearchAddress {
  readonly words: string;
  readonly audience?: Audience | undefined;
  readonly kind?: HitKind | undefined;
}

const known = <T extends string>(value: string | null, allowed: readonly T[]): T | undefined =>
  allowed.find((each) => each === value);

/** True for an address with a search in it, false for one that leads to a part of the page. */
export function isSearchAddress(fragment: string): boolean {
  const given = new URLSearchParams(fragment);
  return ['q', 'for', 'kind'].some((key) => given.has(key));
}

/** Drops what is not known, and words that hold a sign-in code. */
export function parseSearchAddress(fragment: string): SearchAddress {
  const given = new URLSearchParams(fragment);
  const words = (given.get('q') ?? '').slice(0, longestQuery);
  return {
    words: holdsPasskeyCode(words) ? '' : words,
    audience: known(given.get('for'), audiences),
    kind: known(given.get('kind'), hitKinds),
  };
}

/** Private data never goes into an address: such words are left out of it. */
export function formatSearchAddress({words, audience, kind}: SearchAddress): string {
  const parts = new URLSearchParams();
  if (words.trim() !== '' && findSensitive(words).length === 0) parts.set('q', words);
  if (audience) parts.set('for', audience);
  if (kind) parts.set('kind', kind);
  return parts.toString();
}
