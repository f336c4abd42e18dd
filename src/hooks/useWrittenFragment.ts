import {useSyncExternalStore} from 'react';
import {onFragmentChange, writtenFragment} from '../browser/fragment';

const onServer = () => '';

/** The fragment as it stands in the address; empty on the server and in the first client render. */
export const useWrittenFragment = (): string =>
  useSyncExternalStore(onFragmentChange, writtenFragment, onServer);
