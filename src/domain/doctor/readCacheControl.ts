export interface CacheControl {
  /** Seconds for which a browser uses its copy without asking; undefined where nothing is said. */
  readonly seconds: number | undefined;
  /** The same for a cache that many readers share, such as a CDN, where it is told something else. */
  readonly sharedSeconds: number | undefined;
  readonly isImmutable: boolean;
}

/** Reads a Cache-Control header (RFC 9111, 5.2.2; RFC 8246). */
export function readCacheControl(header: string | undefined): CacheControl {
  const words = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((word) => word.trim());
  const isAlwaysAsked = words.some((word) => word === 'no-cache' || word === 'no-store');
  const secondsOf = (name: string): number | undefined => {
    const values = words.flatMap((word) => new RegExp(`^${name}="?(\\d+)"?$`).exec(word)?.[1] ?? []);
    if (isAlwaysAsked) return 0;
    return values[0] === undefined ? undefined : Number(values[0]);
  };
  return {
    seconds: secondsOf('max-age'),
    sharedSeconds: secondsOf('s-maxage'),
    isImmutable: words.includes('immutable'),
  };
}
