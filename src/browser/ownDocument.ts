/**
 * What a page may use of the device is decided by the headers of the document. A reader who follows a
 * link within the site gets a new page in the old document, with the rules of the page before.
 * @returns true where this page came with its own document
 */
function hasOwnDocument(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  if (entry === undefined) return true;
  return new URL(entry.name).pathname === window.location.pathname;
}

/** Loads the page as a document of its own, where it was reached by a link within the site. */
export function ensureOwnDocument(): void {
  if (!hasOwnDocument()) window.location.reload();
}
