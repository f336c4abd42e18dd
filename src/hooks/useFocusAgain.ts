import {useCallback, useState, type RefObject} from 'react';
import {useFocusOn} from './useFocusOn';

/**
 * Gives an element the focus after a press that took away what was pressed.
 * @returns the element, and what to call with the press
 */
export function useFocusAgain<T extends HTMLElement>(): readonly [RefObject<T | null>, () => void] {
  const [presses, setPresses] = useState(0);
  const element = useFocusOn<T>(presses > 0 ? String(presses) : undefined);
  const focusAgain = useCallback(() => setPresses((before) => before + 1), []);
  return [element, focusAgain];
}
