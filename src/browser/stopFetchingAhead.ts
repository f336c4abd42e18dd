/** Makes Docusaurus fetch no page because a link to it is in view. Pointing at a link still loads its page. */
export function stopFetchingAhead(): void {
  window.docusaurus = {...window.docusaurus, prefetch: () => false};
}
