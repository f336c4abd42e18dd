import {useCallback, useEffect, useState} from 'react';
import {replaceFragment, writtenFragment} from '../../browser/fragment';
import {
  formatSearchAddress,
  isSearchAddress,
  parseSearchAddress,
  type SearchAddress,
} from '../../domain/search/searchAddress';
import {withoutPasskeyCode} from '../../domain/text/findSensitive';
import {useWrittenFragment} from '../../hooks/useWrittenFragment';

/** Browsers limit how often an address may change; nobody reads it while typing. */
const pauseMilliseconds = 400;

/** The search in the address: what was opened or sent, and after a pause what is typed. */
export function useSearchAddress(): readonly [SearchAddress, (change: Partial<SearchAddress>) => void] {
  const fragment = useWrittenFragment();
  const [opened, setOpened] = useState(fragment);
  const [state, setState] = useState(() => parseSearchAddress(fragment));
  // A link that was followed on this page: the address is now the truth.
  if (fragment !== opened) {
    setOpened(fragment);
    if (fragment !== formatSearchAddress(state)) setState(parseSearchAddress(fragment));
  }
  useEffect(() => {
    const written = formatSearchAddress(state);
    // "#all" and other anchors of the page stay until somebody searches.
    if (written === '' && !isSearchAddress(writtenFragment())) return undefined;
    const timer = setTimeout(() => {
      if (written !== writtenFragment()) replaceFragment(written);
    }, pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [state]);
  const change = useCallback((next: Partial<SearchAddress>) => {
    setState((before) => {
      const after = {...before, ...next};
      return {...after, words: withoutPasskeyCode(after.words)};
    });
  }, []);
  return [state, change];
}
