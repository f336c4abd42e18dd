/** Name of a part within the one long page: names of parts are unique on their own pages only. */
export const printAnchor = (page: string, part: string): string => (part === '' ? page : `${page}-${part}`);

/**
 * Where a link of an article leads in the print edition: to the same part on this page where it is
 * there, and else to where it led.
 * @param page the article's short name, "call-script"
 * @param pages short names of all articles of the edition, which lie in `folder`
 * @param folder path below the base, "/agents/"
 */
export function printAddress(href: string, page: string, pages: readonly string[], folder: string): string {
  if (href.startsWith('#')) return `#${printAnchor(page, href.slice(1))}`;
  const [path = '', part = ''] = href.split('#');
  const other = pages.find((each) => path === `${folder}${each}/`);
  return other === undefined ? href : `#${printAnchor(other, part)}`;
}
