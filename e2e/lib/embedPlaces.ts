import type {IncomingMessage, ServerResponse} from 'node:http';
import {responseRules} from '../../plugins/post-build/hosting/responseRules';
import {listen} from '../../scripts/lib/listen.mjs';
import {plainBrand} from '../../src/domain/brand/brand';
import {encodeBrand} from '../../src/domain/brand/brandCode';

export interface EmbedPlaces {
  /** Where the help is served, with the hosts below in its brand. */
  readonly site: string;
  /** A page elsewhere that may show the embeds. */
  readonly listed: string;
  /** A page elsewhere that may not. */
  readonly unlisted: string;
  readonly close: () => Promise<void>;
}

const hashesIn = (policy: string) => policy.match(/'sha256-[^']+'/g) ?? [];

/** Passes a finished site on as it would be for a brand that lists an origin: its brand, and its headers. */
async function passOn(from: string, listed: string, request: IncomingMessage, response: ServerResponse) {
  const path = request.url ?? '/';
  const answer = await fetch(from + path);
  const type = answer.headers.get('content-type') ?? '';
  const policy = answer.headers.get('content-security-policy') ?? '';
  const {prefixes} = responseRules({baseUrl: '/', scriptHashes: hashesIn(policy), embedOrigins: [listed]});
  const headers = new Map(
    [...answer.headers].filter(
      ([key]) => !/^(content-encoding|content-length|date|connection|etag)/.test(key),
    ),
  );
  for (const {key, value} of prefixes.find((rule) => path.startsWith(rule.path))?.headers ?? []) {
    if (value === '') headers.delete(key.toLowerCase());
    else headers.set(key.toLowerCase(), value);
  }
  const body = Buffer.from(await answer.arrayBuffer());
  const own = encodeBrand({...plainBrand, embedOrigins: [listed]});
  response.writeHead(answer.status, Object.fromEntries(headers));
  response.end(
    /html|javascript/.test(type) ? body.toString().replaceAll(encodeBrand(plainBrand), own) : body,
  );
}

/** A page of somebody else, strict about what it loads. Its body is what the query says. */
function hostPage(site: string, request: IncomingMessage, response: ServerResponse): void {
  const body = new URL(request.url ?? '/', 'http://host').searchParams.get('body');
  response.writeHead(body === null ? 204 : 200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; script-src ${site}; frame-src ${site}`,
  });
  response.end(
    body === null
      ? undefined
      : `<!doctype html><html lang="en"><title>A bank</title><h1>A bank</h1>
         <button>Before</button>${body}<button>After</button>
         <script src="${site}/embed.js" defer></script>`,
  );
}

/**
 * Starts three servers: the help at 127.0.0.1, and at localhost a page that its brand lists and one
 * that it does not. For browsers those are different sites.
 * @param from where the finished build is served
 */
export async function startEmbedPlaces(from: string): Promise<EmbedPlaces> {
  let site = '';
  const answer = (request: IncomingMessage, response: ServerResponse) => hostPage(site, request, response);
  const listed = await listen(answer, {port: 0, host: 'localhost'});
  const unlisted = await listen(answer, {port: 0, host: 'localhost'});
  const listedOrigin = `http://localhost:${listed.port}`;
  const own = await listen(
    (request, response) => void passOn(from, listedOrigin, request, response).catch(() => response.destroy()),
    {port: 0, host: '127.0.0.1'},
  );
  site = `http://127.0.0.1:${own.port}`;
  return {
    site,
    listed: listedOrigin,
    unlisted: `http://localhost:${unlisted.port}`,
    close: async () => void (await Promise.all([own.close(), listed.close(), unlisted.close()])),
  };
}
