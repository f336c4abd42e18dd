import {useCallback, useMemo, useState, useSyncExternalStore} from 'react';
import {currentFragment, onFragmentChange, replaceFragment} from '../browser/fragment';
import {
  formatFragment,
  parseFragment,
  type FragmentSpec,
  type FragmentState,
} from '../domain/fragment/fragmentState';

const onServer = () => '';

/** State is written as "key=value"; the id of a part of the page holds no "=". */
const isAnchor = (fragment: string) => fragment !== '' && !fragment.includes('=');

interface StateBesideAnchor<S extends FragmentSpec> {
  readonly state: FragmentState<S>;
  /** What the address names instead of a state. */
  readonly anchor: string | undefined;
  readonly setState: (next: FragmentState<S>) => void;
  /** Forgets the state that an anchor has covered. */
  readonly forget: () => void;
}

/**
 * State in the fragment, on a page whose parts have addresses too. An address has room for one of
 * them: an anchor covers the state without ending it, so that following a link to a part of the page
 * leaves the reader's choices alone. Such an address, when sent, names the part and no choices.
 * @param spec must be stable between renders
 */
export function useStateBesideAnchor<S extends FragmentSpec>(spec: S): StateBesideAnchor<S> {
  const fragment = useSyncExternalStore(onFragmentChange, currentFragment, onServer);
  const anchored = isAnchor(fragment);
  const [held, setHeld] = useState('');
  if (!anchored && held !== fragment) setHeld(fragment);
  const current = anchored ? held : fragment;
  const state = useMemo(() => parseFragment(spec, current), [spec, current]);
  const setState = useCallback(
    (next: FragmentState<S>) => replaceFragment(formatFragment(spec, next)),
    [spec],
  );
  const forget = useCallback(() => setHeld(''), []);
  return {state, anchor: anchored ? fragment : undefined, setState, forget};
}
