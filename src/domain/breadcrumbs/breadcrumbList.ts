import {absoluteAddress, type SitePlace} from '../address/absoluteAddress';

/** A page on the way to another; the path stands below the base, "/help/". */
export interface Crumb {
  readonly name: string;
  readonly path: string;
}

/**
 * The way to a page for search engines (schema.org, BreadcrumbList), as text for a script element.
 * @returns JSON in which nothing can end the element
 */
export function breadcrumbList(crumbs: readonly Crumb[], site: SitePlace): string {
  const list = {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({name, path}, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: absoluteAddress(site, path),
    })),
  };
  return JSON.stringify(list).replaceAll('<', '\\u003c');
}
