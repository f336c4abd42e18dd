import {useEffect, useRef, type RefObject} from 'react';
import {currentFragment, onFragmentChange} from '../../browser/fragment';

/** Opens the details element when its id, or the id of something inside it, stands in the fragment. */
export function useOpenByFragment(): RefObject<HTMLDetailsElement | null> {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const open = () => {
      const element = details.current;
      const named = element?.ownerDocument.getElementById(currentFragment()) ?? null;
      if (element?.contains(named)) element.open = true;
    };
    open();
    return onFragmentChange(open);
  }, []);
  return details;
}
