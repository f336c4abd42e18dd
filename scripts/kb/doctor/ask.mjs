import {loadTypeScript} from '../../lib/loadTypeScript.mjs';

const mostBytes = 3_000_000;

const certificateErrors = /CERT|SIGNATURE|ALTNAME|SSL|TLS|EPROTO/;

/** Why fetch failed: Node tells it in the cause of the cause, by a code. */
function silenceOf(error) {
  if (error.name === 'TimeoutError') return 'timeout';
  if (error.name === 'TooLargeError') return 'too-large';
  const code = String(error.cause?.code ?? '');
  return certificateErrors.test(code) ? 'certificate' : 'unreachable';
}

async function readText(response) {
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for await (const part of response.body ?? []) {
    bytes += part.length;
    // Leaving the loop ends the request.
    if (bytes > mostBytes) throw Object.assign(new Error('too large'), {name: 'TooLargeError'});
    text += decoder.decode(part, {stream: true});
  }
  return text + decoder.decode();
}

function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Makes a function that asks a server by GET, follows no redirect, and never throws.
 *
 * @param {{milliseconds: number}} patience with each answer, its body included
 * @returns {(probe: import('../../../src/domain/doctor/observation').Probe) => Promise<import('../../../src/domain/doctor/observation').Came>}
 */
export function makeAsk({milliseconds}) {
  const {pageFacts} = loadTypeScript('src/domain/doctor/pageFacts.ts');
  const {hashSource} = loadTypeScript('src/domain/doctor/hashSource.ts');

  const {readElements} = loadTypeScript('src/domain/doctor/readElements.ts');
  const {styleResources} = loadTypeScript('src/domain/doctor/styleResources.ts');

  async function bodyOf(response, {read, url}, headers) {
    if (read === 'nothing') {
      await response.body?.cancel();
      return {};
    }
    const text = await readText(response);
    if (read === 'style') return {styleLoads: styleResources(text, url)};
    if (read === 'json') return {json: parseJson(text)};
    if (!/html/i.test(headers['content-type'] ?? '')) return {};
    return {page: await pageFacts(await readElements(text), url, hashSource)};
  }

  return async (probe) => {
    try {
      const response = await fetch(probe.url, {
        redirect: 'manual',
        signal: AbortSignal.timeout(milliseconds),
        headers: {'Accept-Encoding': 'br, gzip', 'User-Agent': 'passkey-help-doctor'},
      });
      const headers = Object.fromEntries(response.headers);
      return {kind: 'answer', status: response.status, headers, ...(await bodyOf(response, probe, headers))};
    } catch (error) {
      return {kind: 'silence', reason: silenceOf(error)};
    }
  };
}
