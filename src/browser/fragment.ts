/** Our own writes do not raise "hashchange"; this event tells our own listeners. */
const ownChange = 'passkey-help:fragment';

/** The fragment of the address without "#", decoded; "" where there is none or it is malformed. */
export function currentFragment(): string {
  try {
    return decodeURIComponent(window.location.hash.slice(1));
  } catch {
    return '';
  }
}

/** The fragment as it stands in the address: free text in it is decoded by whoever reads it. */
export function writtenFragment(): string {
  return window.location.hash.slice(1);
}

/** Calls back on every change of the fragment. @returns how to stop */
export function onFragmentChange(callback: () => void): () => void {
  window.addEventListener('hashchange', callback);
  window.addEventListener(ownChange, callback);
  return () => {
    window.removeEventListener('hashchange', callback);
    window.removeEventListener(ownChange, callback);
  };
}

/**
 * Replaces the fragment without a new history entry and without scrolling.
 * @param fragment without "#"; "" removes it
 */
export function replaceFragment(fragment: string): void {
  const {pathname, search} = window.location;
  const address = `${pathname}${search}${fragment === '' ? '' : `#${fragment}`}`;
  window.history.replaceState(window.history.state, '', address);
  window.dispatchEvent(new Event(ownChange));
}
