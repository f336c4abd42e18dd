/** What a site says of itself in release.json. */
export interface ReleaseFacts {
  readonly version: string;
  /** The day, or the month, of its newest fact. */
  readonly factsOn: string;
  readonly baseUrl: string;
}

/** @returns undefined where it is no such file, or one of a later format */
export function readRelease(json: unknown): ReleaseFacts | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const {format, version, factsOn, baseUrl} = json as Record<string, unknown>;
  const isRead =
    format === 1 &&
    typeof version === 'string' &&
    typeof baseUrl === 'string' &&
    typeof factsOn === 'string' &&
    /^\d{4}(-\d{2}){0,2}$/.test(factsOn);
  return isRead ? {version, factsOn, baseUrl} : undefined;
}

const numbersOf = (version: string) =>
  version
    .split(/[.+-]/)
    .slice(0, 3)
    .map((part) => Number(part) || 0);

/** Whether one release came before another, by its version and else by its facts. */
export function isOlder(
  a: Pick<ReleaseFacts, 'version' | 'factsOn'>,
  b: Pick<ReleaseFacts, 'version' | 'factsOn'>,
): boolean {
  const [left, right] = [numbersOf(a.version), numbersOf(b.version)];
  const at = left.findIndex((number, i) => number !== (right[i] ?? 0));
  return at < 0 ? a.factsOn < b.factsOn : left[at]! < (right[at] ?? 0);
}
