import type {Finding} from './examine';
import type {RuleId} from './rules';
import {addSlash, folderMatcher, literal, quoted, variableOf} from './serverSettings';
import {headerIn, type Header, type SiteHeaders} from './siteHeaders';

/** Whose configuration it is. "headers-file" is read by Netlify and Cloudflare Pages. */
export type Server = 'nginx' | 'caddy' | 'headers-file' | 'any';

export interface Snippet {
  readonly server: Server;
  readonly text: string;
}

const policy = 'Content-Security-Policy';

/** The header that a rule is about. */
const headerOfRule: Partial<Readonly<Record<RuleId, string>>> = {
  'no-policy': policy,
  'open-default': policy,
  'inline-allowed': policy,
  'eval-allowed': policy,
  wildcard: policy,
  'foreign-source': policy,
  'open-targets': policy,
  'unknown-script': policy,
  'frame-ancestors': policy,
  sniffing: 'X-Content-Type-Options',
  'referrer-policy': 'Referrer-Policy',
  'opener-policy': 'Cross-Origin-Opener-Policy',
  'transport-security': 'Strict-Transport-Security',
};

const everywhere = ({key, value}: Header): Snippet[] => [
  {server: 'nginx', text: `add_header ${key} ${quoted(value)} always;`},
  {server: 'caddy', text: `header ${key} ${quoted(value)}`},
  {server: 'headers-file', text: `/*\n  ${key}: ${value}`},
];

/** One header with another value below a path. For nginx by a map: an add_header in a location would drop all others. */
function withException(general: Header, path: string, value: string, isFolder: boolean): Snippet[] {
  const {key} = general;
  const variable = variableOf(key);
  const pattern = isFolder ? `${path}*` : path;
  const map = [
    '# in the "http" block',
    `map $uri ${variable} {`,
    `    default ${quoted(general.value)};`,
    `    ~^${literal(path)}${isFolder ? '' : '(index\\.html)?$'} ${quoted(value)};`,
    '}',
    '# in the "server" block',
    `add_header ${key} ${variable} always;`,
  ];
  return [
    {server: 'nginx', text: map.join('\n')},
    {
      server: 'caddy',
      text: [
        'route {',
        `    header ${key} ${quoted(general.value)}`,
        `    @own path ${pattern}`,
        `    header @own ${key} ${quoted(value)}`,
        '}',
      ].join('\n'),
    },
    {
      server: 'headers-file',
      text: [`/*`, `  ${key}: ${general.value}`, pattern, `  ${key}: ${value}`].join('\n'),
    },
  ];
}

const textTypes = 'text/css text/javascript application/json image/svg+xml text/markdown';

function permissionSnippets({where}: Finding, list: SiteHeaders | undefined): Snippet[] {
  const key = 'Permissions-Policy';
  const value = list && headerIn(list.headers, key);
  if (list === undefined || value === undefined) return [];
  const paths = where.map((url) => new URL(url).pathname);
  const page = list.pages.find(({path}) => paths.includes(path));
  const own = page && headerIn(page.headers, key);
  return own === undefined ? everywhere({key, value}) : withException({key, value}, page!.path, own, false);
}

const redirectLines: readonly Snippet[] = [
  {server: 'nginx', text: 'absolute_redirect off;\ntry_files $uri $uri/ =404;'},
  {server: 'caddy', text: [...folderMatcher, ...addSlash('@folder')].join('\n')},
];

const cacheLines = ({pathname}: URL) =>
  withException(
    {key: 'Cache-Control', value: 'no-cache'},
    `${pathname}assets/`,
    'public, max-age=31536000, immutable',
    true,
  );

const placeCommand = ({pathname}: URL): Snippet[] => [
  {server: 'any', text: `node place.mjs --base ${pathname} --brand brand.yml --out DIR`},
];

function typeLines({where, expected}: Finding): Snippet[] {
  const ending = where.map((url) => /\.\w+$/.exec(new URL(url).pathname)?.[0])[0] ?? '.html';
  return [
    {server: 'nginx', text: `location ~ \\${ending}$ {\n    types {}\n    default_type ${expected};\n}`},
    {server: 'caddy', text: `@type path *${ending}\nheader @type Content-Type "${expected}; charset=utf-8"`},
  ];
}

function embedSnippets(_base: URL, {where}: Finding, list: SiteHeaders | undefined): Snippet[] {
  const general = list && headerIn(list.headers, policy);
  const paths = where.map((url) => new URL(url).pathname);
  const place = list?.prefixes.find(({path}) => paths.some((each) => each.startsWith(path)));
  const own = place && headerIn(place.headers, policy);
  return general === undefined || own === undefined
    ? []
    : withException({key: policy, value: general}, place!.path, own, true);
}

type Lines = (base: URL, finding: Finding, list: SiteHeaders | undefined) => readonly Snippet[];

/** For the rules that are about more than one header of all pages. */
const linesOfRule: Partial<Readonly<Record<RuleId, Lines>>> = {
  'feature-open': (_base, finding, list) => permissionSnippets(finding, list),
  'tool-closed': (_base, finding, list) => permissionSnippets(finding, list),
  'insecure-connection': ({host, hostname}) => [
    {server: 'nginx', text: `return 301 https://${host}$request_uri;`},
    {server: 'caddy', text: `${hostname} {\n    # the site\n}`},
  ],
  'embed-ancestors': embedSnippets,
  'pages-cached': cacheLines,
  'assets-not-kept': cacheLines,
  'not-compressed': () => [
    {server: 'nginx', text: `gzip on;\ngzip_vary on;\ngzip_types ${textTypes};`},
    {server: 'caddy', text: 'encode gzip'},
  ],
  'wrong-type': (_base, finding) => typeLines(finding),
  'not-found': ({pathname}) => [
    {server: 'nginx', text: `error_page 404 ${pathname}404.html;`},
    {server: 'caddy', text: `handle_errors {\n    rewrite * ${pathname}404.html\n    file_server\n}`},
  ],
  'no-redirect': () => redirectLines,
  'query-lost': () => redirectLines,
  'wrong-base': placeCommand,
  'wrong-canonical': placeCommand,
};

/**
 * What to write into the configuration of a server, where lines can mend a finding. The values of headers
 * are those that the release itself lists.
 * @param base address of the start page
 */
export function snippetsFor(
  finding: Finding,
  base: string,
  list: SiteHeaders | undefined,
): readonly Snippet[] {
  const {id, expected} = finding;
  const key = headerOfRule[id];
  if (key === undefined) return linesOfRule[id]?.(new URL(base), finding, list) ?? [];
  // What is expected of a policy is said in short.
  const value = (list && headerIn(list.headers, key)) ?? (key === policy ? undefined : expected);
  return value === undefined ? [] : everywhere({key, value});
}
