import {useEffect, useRef, type RefObject} from 'react';
import {currentFragment, onFragmentChange} from '../../browser/fragment';

/** Opens the details element whose id, or the id of something inside it, stands in the fragment. */
export function useOpenByFragment(id: string): RefObject<HTMLDetailsElement | null> {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const open = () => {
      const element = details.current;
      const named = currentFragment();
      if (element === null || named === '') return;
      if (named === id || element.querySelector(`#${CSS.escape(named)}`) !== null) element.open = true;
    };
    open();
    return onFragmentChange(open);
  }, [id]);
  return details;
}
