import {useSyncExternalStore} from 'react';

const never = () => () => {};

/** False on the server and in the first client render, then true: as Docusaurus does it. */
export default function useIsBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
