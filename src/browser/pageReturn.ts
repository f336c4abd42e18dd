/**
 * Calls back when a page comes back as it was left, from the memory of the browser (HTML, pageshow with
 * "persisted"): whoever returns may be somebody else. @returns how to stop
 */
export function onPageReturn(callback: () => void): () => void {
  const listen = (event: PageTransitionEvent) => {
    if (event.persisted) callback();
  };
  window.addEventListener('pageshow', listen);
  return () => window.removeEventListener('pageshow', listen);
}

/** Calls back when the page is not looked at any more: another tab, another app. @returns how to stop */
export function onPageHidden(callback: () => void): () => void {
  const listen = () => {
    if (document.visibilityState === 'hidden') callback();
  };
  document.addEventListener('visibilitychange', listen);
  return () => document.removeEventListener('visibilitychange', listen);
}

/** Loads the page again, from the network. */
export function reloadPage(): void {
  window.location.reload();
}
