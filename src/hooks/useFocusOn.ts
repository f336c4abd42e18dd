import {useEffect, useRef, type RefObject} from 'react';
import {useFocusStays} from './focusStays';

/**
 * Gives an element the focus whenever what it stands for changes, so that keyboard and screen reader
 * go on there.
 * @param subject names what it stands for; undefined leaves the focus where it is
 */
export function useFocusOn<T extends HTMLElement>(subject: string | undefined): RefObject<T | null> {
  const element = useRef<T>(null);
  const stays = useFocusStays();
  useEffect(() => {
    if (subject !== undefined && !stays) element.current?.focus();
  }, [subject, stays]);
  return element;
}
