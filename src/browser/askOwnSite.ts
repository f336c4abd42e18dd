/** An answer of this site, as far as a browser tells. */
export type OwnAnswer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly text: string;
    }
  | {readonly kind: 'hidden-redirect'}
  | {readonly kind: 'silence'; readonly reason: 'unreachable' | 'timeout' | 'too-large' | 'stopped'};

/** How long one answer may take, in milliseconds. */
const patience = 10_000;

/** Much more than any page or list of this site has. */
const mostCharacters = 3_000_000;

/**
 * Asks this site for an address of its own, past the cache. It never throws.
 * @param wantsText false ends the request after the headers
 * @param signal stops it
 */
export async function askOwnSite(url: string, wantsText: boolean, signal: AbortSignal): Promise<OwnAnswer> {
  const own = new AbortController();
  const stop = () => own.abort();
  signal.addEventListener('abort', stop);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    own.abort();
  }, patience);
  try {
    if (signal.aborted) return {kind: 'silence', reason: 'stopped'};
    const response = await fetch(url, {
      redirect: 'manual',
      cache: 'no-store',
      credentials: 'same-origin',
      signal: own.signal,
    });
    if (response.type === 'opaqueredirect') return {kind: 'hidden-redirect'};
    const text = wantsText ? await response.text() : '';
    if (!wantsText) await response.body?.cancel();
    if (text.length > mostCharacters) return {kind: 'silence', reason: 'too-large'};
    return {kind: 'answer', status: response.status, headers: Object.fromEntries(response.headers), text};
  } catch {
    if (signal.aborted) return {kind: 'silence', reason: 'stopped'};
    return {kind: 'silence', reason: isLate ? 'timeout' : 'unreachable'};
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}
