import {openFeatures} from './openFeatures';
import {permissionsPolicy, securityHeaders, type Header} from './securityHeaders';

/** Headers of some pages that take the place of the general ones; an empty value takes one away. */
export interface PageRule {
  /** From the root of the host, with the base. */
  readonly path: string;
  readonly headers: readonly Header[];
}

/** What a server has to send, whichever it is. */
export interface ResponseRules {
  /** With a slash at both ends. */
  readonly baseUrl: string;
  /** For every response. */
  readonly headers: readonly Header[];
  /** For everything below a path; the first that fits counts. */
  readonly prefixes: readonly PageRule[];
  /** For one page. */
  readonly pages: readonly PageRule[];
  /** Only over an encrypted connection (RFC 6797, 7.2). */
  readonly secure: Header;
  /** For files whose names change with their contents. */
  readonly assets: {readonly path: string; readonly header: Header};
  /** For everything else. */
  readonly cache: Header;
}

interface Site {
  /** With a slash at both ends. */
  readonly baseUrl: string;
  /** CSP sources of the inline scripts of its pages. */
  readonly scriptHashes: readonly string[];
  /** Origins that may show the embeds in a frame. */
  readonly embedOrigins: readonly string[];
}

/** What may be asked: the value of Allow where something else was (RFC 9110, 15.5.6). */
export const allowedMethods = 'GET, HEAD';

const noIndex: Header = {key: 'X-Robots-Tag', value: 'noindex'};

/** The one source of what servers send: every settings file and every test takes it from here. */
export function responseRules({baseUrl, scriptHashes, embedOrigins}: Site): ResponseRules {
  const at = (path: string) => baseUrl + path.slice(1);
  const policyFor = (ancestors: readonly string[]) =>
    securityHeaders(scriptHashes, ancestors).filter(({key}) => key === 'Content-Security-Policy');
  return {
    baseUrl,
    headers: securityHeaders(scriptHashes),
    prefixes: [
      {
        path: at('/embed/'),
        headers: [
          ...policyFor(embedOrigins),
          noIndex,
          // It knows no list of origins; frame-ancestors does, and wins where both are known (CSP Level 3, 6.4.2).
          ...(embedOrigins.length > 0 ? [{key: 'X-Frame-Options', value: ''}] : []),
        ],
      },
      // The script beside them is run by pages of other sites.
      ...(embedOrigins.length > 0
        ? [{path: at('/embed.js'), headers: [{key: 'Cross-Origin-Resource-Policy', value: 'cross-origin'}]}]
        : []),
      {path: at('/agents/print/'), headers: [noIndex]},
    ],
    pages: openFeatures.map(({path, features}) => ({path: at(path), headers: [permissionsPolicy(features)]})),
    // For this host alone, and without "preload": the other hosts of a team are not this site's to decide.
    secure: {key: 'Strict-Transport-Security', value: 'max-age=63072000'},
    assets: {
      path: at('/assets/'),
      header: {key: 'Cache-Control', value: 'public, max-age=31536000, immutable'},
    },
    // Kept, and asked about each time: a page that was mended is there at once, and costs 304 otherwise.
    cache: {key: 'Cache-Control', value: 'no-cache'},
  };
}
