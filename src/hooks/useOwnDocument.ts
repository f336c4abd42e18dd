import {useEffect} from 'react';
import {ensureOwnDocument} from '../browser/ownDocument';

/** For tools that need a feature of the device which is closed on all other pages. */
export function useOwnDocument(): void {
  useEffect(ensureOwnDocument, []);
}
