/**
 * Sends a text to this host and forgets about it: no cookie and no referrer goes along, no other host is
 * followed to, and nobody hears whether it arrived.
 * @param path from the root of the host
 */
export function postText(path: string, text: string): void {
  fetch(path, {
    method: 'POST',
    body: text,
    headers: {'Content-Type': 'text/plain;charset=UTF-8'},
    mode: 'same-origin',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    cache: 'no-store',
    keepalive: true,
  }).catch(() => undefined);
}
