import {uncounted} from './uncounted';

interface Opened {
  /** The path in the address bar. */
  readonly path: string;
  /** Where the page before it was, if that was one of this site. */
  readonly before: string | undefined;
  /** With a slash at both ends. */
  readonly baseUrl: string;
  /** The paths of all pages of the site, with the base. */
  readonly pages: readonly string[];
}

/**
 * What a host that counts is told about an opened page. It is always an address that the site itself
 * has: whatever else stands in an address bar goes nowhere.
 * @returns the path of the page; undefined where nothing is to be sent
 */
export function pageToCount({path, before, baseUrl, pages}: Opened): string | undefined {
  if (path === before || !pages.includes(path)) return undefined;
  const own = `/${path.slice(baseUrl.length)}`;
  return uncounted.some((address) => own.startsWith(address)) ? undefined : path;
}
