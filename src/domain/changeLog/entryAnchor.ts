/** The place of an entry on the page of changes: "claims/chrome-api-hints/1" → "claims-chrome-api-hints-1". */
export function entryAnchor(id: string): string {
  return id.replaceAll('/', '-');
}
