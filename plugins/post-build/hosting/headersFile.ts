import type {ResponseRules} from './responseRules';
import type {Header} from './securityHeaders';

const rule = (pattern: string, headers: readonly Header[]) => [
  pattern,
  ...headers.map(({key, value}) => (value === '' ? `  ! ${key}` : `  ${key}: ${value}`)),
];

/** A header is joined with that of a rule above it, unless that is taken away first. */
const instead = (headers: readonly Header[], general: readonly Header[]) =>
  headers.flatMap((header) =>
    header.value !== '' && general.some(({key}) => key === header.key)
      ? [{key: header.key, value: ''}, header]
      : [header],
  );

/**
 * The `_headers` file that Netlify, Cloudflare Pages and others read. Where two rules set the same
 * header, some hosts join the values; "! Name" takes the first away where a host knows it. Of a
 * feature of Permissions-Policy the last one counts (RFC 8941, dictionaries), so pages stand last.
 */
export function headersFile({headers, prefixes, pages, secure, assets, cache}: ResponseRules): string {
  const general = [...headers, secure, cache];
  return [
    ...rule('/*', general),
    ...rule(`${assets.path}*`, instead([assets.header], general)),
    ...prefixes.flatMap(({path, headers: own}) => rule(`${path}*`, instead(own, general))),
    ...pages.flatMap(({path, headers: own}) => rule(path, own)),
    '',
  ].join('\n');
}
