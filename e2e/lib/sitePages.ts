import {readFileSync} from 'node:fs';
import path from 'node:path';

/** The paths of all pages, as the built site lists them for search engines. */
export function sitePages(): string[] {
  const sitemap = readFileSync(path.resolve('build', 'sitemap.xml'), 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address ?? '').pathname);
}

/** Fewer pages than this means that the list was not read, not that the site shrank. */
export const fewestPages = 17;
