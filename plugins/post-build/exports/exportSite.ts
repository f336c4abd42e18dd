/** What the exports say about the site they come from. Plain values: another host may write them again. */
export interface ExportSite {
  readonly title: string;
  readonly tagline: string;
  /** Origin without a slash at its end. */
  readonly siteUrl: string;
  /** With a slash at both ends. */
  readonly baseUrl: string;
  readonly version: string;
  /** The newest day on which a fact was added, changed or confirmed. */
  readonly factsDate: string;
}

/** @param path below the base, "/help/" */
export function absoluteAddress(
  {siteUrl, baseUrl}: Pick<ExportSite, 'siteUrl' | 'baseUrl'>,
  path: string,
): string {
  return new URL(`${baseUrl}${path.slice(1)}`, siteUrl).href;
}
