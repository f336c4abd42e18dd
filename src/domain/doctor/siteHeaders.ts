/** A header, as the list of the site names it. */
export interface Header {
  readonly key: string;
  readonly value: string;
}

/** Headers that stand in the place of the general ones. */
interface PlaceHeaders {
  /** From the root of the host. */
  readonly path: string;
  readonly headers: readonly Header[];
}

/** What the site itself says that a server must send (security-headers.json). */
export interface SiteHeaders {
  readonly headers: readonly Header[];
  /** For single pages. */
  readonly pages: readonly PlaceHeaders[];
  /** For everything below a path. */
  readonly prefixes: readonly PlaceHeaders[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function readHeaders(list: unknown): Header[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const headers = list.map((entry: unknown) =>
    isObject(entry) && typeof entry.key === 'string' && typeof entry.value === 'string'
      ? {key: entry.key, value: entry.value}
      : undefined,
  );
  return headers.includes(undefined) ? undefined : (headers as Header[]);
}

function readPlaces(list: unknown): PlaceHeaders[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const places = list.map((place: unknown) => {
    const own = isObject(place) ? readHeaders(place.headers) : undefined;
    return own && isObject(place) && typeof place.path === 'string'
      ? {path: place.path, headers: own}
      : undefined;
  });
  return places.includes(undefined) ? undefined : (places as PlaceHeaders[]);
}

/** @returns undefined where it is no such list */
export function readSiteHeaders(json: unknown): SiteHeaders | undefined {
  if (!isObject(json)) return undefined;
  const headers = readHeaders(json.headers);
  const pages = readPlaces(json.pages);
  // Earlier lists have none.
  const prefixes = readPlaces(json.prefixes ?? []);
  return headers && pages && prefixes && {headers, pages, prefixes};
}

/** @param key in any case */
export const headerIn = (headers: readonly Header[], key: string): string | undefined =>
  headers.find((header) => header.key.toLowerCase() === key.toLowerCase())?.value;
