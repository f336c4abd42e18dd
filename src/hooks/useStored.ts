import {useCallback, useSyncExternalStore} from 'react';
import {onStoredChange, readStored, writeStored} from '../browser/storage';

const onServer = () => null;

/** A value kept in this browser; null on the server and in the first client render. */
export function useStored(key: string): readonly [string | null, (value: string | null) => void] {
  const value = useSyncExternalStore(onStoredChange, () => readStored(key), onServer);
  const set = useCallback((next: string | null) => void writeStored(key, next), [key]);
  return [value, set];
}
