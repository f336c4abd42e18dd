import {useSyncExternalStore} from 'react';
import {localDay} from '../browser/clock';

const onServer = () => null;
const never = () => () => {};

/** The reader's day, "YYYY-MM-DD"; null on the server and in the first client render. */
export function useToday(): string | null {
  return useSyncExternalStore(never, localDay, onServer);
}
