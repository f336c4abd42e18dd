import {literal, quoted as quotedText, variableOf} from '../../../src/domain/doctor/serverSettings';
import {allowedMethods, type PageRule, type ResponseRules} from './responseRules';
import type {Header} from './securityHeaders';
import {contentTypes} from './contentTypes';

/** @throws where the text has a dollar sign: nginx would read a variable, and knows no way to write one */
function quoted(text: string): string {
  if (text.includes('$')) throw new Error(`nginx cannot be told "${text}": it has a dollar sign. Rename it.`);
  return quotedText(text);
}

const valueOf = (headers: readonly Header[], key: string) =>
  headers.find((header) => header.key === key)?.value;

/** Lines of a map for one header: single pages first, then what lies below a path. */
function mapLines({headers, prefixes, pages}: ResponseRules, key: string): string[] {
  const lines = (rules: readonly PageRule[], end: string) =>
    rules.flatMap((rule) => {
      const value = valueOf(rule.headers, key);
      return value === undefined ? [] : [`    ~^${literal(rule.path)}${end} ${quoted(value)};`];
    });
  return [
    `map $uri ${variableOf(key)} {`,
    `    default ${quoted(valueOf(headers, key) ?? '')};`,
    ...lines(pages, '(index\\.html)?$'),
    ...lines(prefixes, ''),
    '}',
  ];
}

const keysOf = ({headers, prefixes, pages}: ResponseRules): string[] => [
  ...new Set(
    [headers, ...prefixes.map((rule) => rule.headers), ...pages.map((rule) => rule.headers)]
      .flat()
      .map(({key}) => key),
  ),
];

interface NginxPlace {
  /** The folder of the site, with a slash at its end. */
  readonly siteDir: string;
  /** A port, or an address with one: "127.0.0.1:8080" is for this computer alone. */
  readonly listen: string;
  /** A file that is served at /.well-known/security.txt although the site stands elsewhere. */
  readonly securityTxt?: string;
}

/**
 * The settings for nginx, to be included in its "http" block. Every header comes from a map and is set
 * once for the server: a location with an add_header of its own would lose all others.
 */
export function nginxConf(rules: ResponseRules, {siteDir, listen, securityTxt}: NginxPlace): string {
  const {baseUrl, assets, cache, secure} = rules;
  const headerLines = [...keysOf(rules), cache.key].map(
    (key) => `    add_header ${key} ${variableOf(key)} always;`,
  );
  return [
    '# Written by the build: change brand.yml and place or build the site again, not this file.',
    '# Goes into the "http" block: /etc/nginx/conf.d/passkey-help.conf. For https, add your certificate',
    '# here, or let the proxy in front pass X-Forwarded-Proto.',
    ...keysOf(rules).flatMap((key) => mapLines(rules, key)),
    `map $uri ${variableOf(cache.key)} {`,
    `    default ${quoted(cache.value)};`,
    `    ~^${literal(assets.path)} ${quoted(assets.header.value)};`,
    '}',
    `map "$scheme $http_x_forwarded_proto" ${variableOf(secure.key)} {`,
    '    default "";',
    `    ~https ${quoted(secure.value)};`,
    '}',
    'map $request_method $help_allow {',
    `    default ${quoted(allowedMethods)};`,
    '    ~^(GET|HEAD)$ "";',
    '}',
    '',
    'server {',
    `    listen ${listen};`,
    '    server_name _;',
    '    server_tokens off;',
    '    # Addresses without a host: right behind any proxy.',
    '    absolute_redirect off;',
    '    charset utf-8;',
    '    charset_types *;',
    '    types {',
    ...contentTypes.map(({type, endings}) => `        ${type} ${endings.join(' ')};`),
    '    }',
    '    default_type application/octet-stream;',
    ...headerLines,
    `    add_header ${secure.key} ${variableOf(secure.key)} always;`,
    '    add_header Allow $help_allow always;',
    '    gzip_static on;',
    '    gzip_vary on;',
    '    # With the module ngx_brotli (Debian: libnginx-mod-http-brotli-static), also:',
    '    # brotli_static on;',
    '',
    '    if ($request_method !~ ^(GET|HEAD)$) {',
    '        return 405;',
    '    }',
    `    error_page 404 403 =404 ${baseUrl}404.html;`,
    '    location ~ /\\.(?!well-known/) {',
    '        return 404;',
    '    }',
    ...(securityTxt === undefined
      ? []
      : ['    location = /.well-known/security.txt {', `        alias ${quoted(securityTxt)};`, '    }']),
    ...(baseUrl === '/'
      ? ['    location / {', `        root ${quoted(siteDir)};`, '        index index.html;', '    }']
      : [
          `    location = ${baseUrl.slice(0, -1)} {`,
          `        return 301 ${baseUrl}$is_args$args;`,
          '    }',
          `    location ${baseUrl} {`,
          `        alias ${quoted(siteDir)};`,
          '        index index.html;',
          '    }',
          '    location / {',
          '        return 404;',
          '    }',
        ]),
    '}',
    '',
  ].join('\n');
}
