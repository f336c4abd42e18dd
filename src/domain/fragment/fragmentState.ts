/** For each known key, the values that are allowed. */
export type FragmentSpec = Readonly<Record<string, readonly string[]>>;
export type FragmentState<S extends FragmentSpec> = {readonly [K in keyof S]?: S[K][number]};

/**
 * Reads state from a fragment such as "os=windows&status=yes". Unknown keys and values are dropped,
 * so that nothing a stranger writes into a link can appear on the page.
 */
export function parseFragment<S extends FragmentSpec>(spec: S, fragment: string): FragmentState<S> {
  const given = new URLSearchParams(fragment);
  const known = Object.entries(spec).flatMap(([key, allowed]) => {
    const value = given.get(key);
    return value !== null && allowed.includes(value) ? [[key, value] as const] : [];
  });
  return Object.fromEntries(known) as FragmentState<S>;
}

/** Writes state as a fragment, keys in the order of the spec: one state, one address. */
export function formatFragment<S extends FragmentSpec>(spec: S, state: FragmentState<S>): string {
  const parts = Object.keys(spec).flatMap((key) => {
    const value = state[key];
    return value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`];
  });
  return parts.join('&');
}
