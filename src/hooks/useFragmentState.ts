import {useCallback, useMemo, useSyncExternalStore} from 'react';
import {currentFragment, onFragmentChange, replaceFragment} from '../browser/fragment';
import {
  formatFragment,
  parseFragment,
  type FragmentSpec,
  type FragmentState,
} from '../domain/fragment/fragmentState';

const onServer = () => '';

/**
 * State that lives in the address, so that it can be sent. Empty on the server and in the first
 * client render.
 * @param spec must be stable between renders
 */
export function useFragmentState<S extends FragmentSpec>(
  spec: S,
): readonly [FragmentState<S>, (next: FragmentState<S>) => void] {
  const fragment = useSyncExternalStore(onFragmentChange, currentFragment, onServer);
  const state = useMemo(() => parseFragment(spec, fragment), [spec, fragment]);
  const set = useCallback((next: FragmentState<S>) => replaceFragment(formatFragment(spec, next)), [spec]);
  return [state, set];
}
