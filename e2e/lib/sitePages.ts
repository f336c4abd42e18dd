import path from 'node:path';
import {sitemapPaths} from '../../scripts/checks/addresses.mjs';

/** The paths of all pages, as the built site lists them for search engines. */
export function sitePages(): string[] {
  return sitemapPaths(path.resolve('build'));
}

/** Fewer pages than this means that the list was not read, not that the site shrank. */
export const fewestPages = 17;
