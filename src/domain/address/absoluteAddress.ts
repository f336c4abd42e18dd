/** Where a site stands. */
export interface SitePlace {
  /** Origin without a slash at its end. */
  readonly siteUrl: string;
  /** With a slash at both ends. */
  readonly baseUrl: string;
}

/**
 * The whole address of a page of a site.
 * @param path below the base, "/help/"
 */
export function absoluteAddress({siteUrl, baseUrl}: SitePlace, path: string): string {
  return new URL(`${baseUrl}${path.slice(1)}`, siteUrl).href;
}
