/** Our own writes do not raise "storage" in the same page; this event tells our own listeners. */
const ownChange = 'passkey-help:storage';

/** What is kept under a key, or null. Private windows and blocked storage read as empty. */
export function readStored(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a value in this browser; null removes it. @returns false where the browser refuses */
export function writeStored(key: string, value: string | null): boolean {
  try {
    if (value === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  } finally {
    window.dispatchEvent(new Event(ownChange));
  }
}

/** Calls back when a stored value may have changed, here or in another tab. @returns how to stop */
export function onStoredChange(callback: () => void): () => void {
  window.addEventListener('storage', callback);
  window.addEventListener(ownChange, callback);
  return () => {
    window.removeEventListener('storage', callback);
    window.removeEventListener(ownChange, callback);
  };
}
