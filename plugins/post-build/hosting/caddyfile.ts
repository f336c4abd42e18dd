import {addSlash, folderMatcher, quoted} from '../../../src/domain/doctor/serverSettings';
import {contentTypes} from './contentTypes';
import {allowedMethods, type PageRule, type ResponseRules} from './responseRules';
import type {Header} from './securityHeaders';

const headerLine = (matcher: string, {key, value}: Header) =>
  value === '' ? `    header ${matcher} -${key}` : `    header ${matcher} ${key} ${quoted(value)}`;

/** Later lines win, so that single pages come last. */
function ruleLines(rules: readonly PageRule[], name: string, isPrefix: boolean): string[] {
  return rules.flatMap(({path, headers}, at) => [
    `    @${name}${at} path ${isPrefix ? `${path}*` : `${path} ${path}index.html`}`,
    ...headers.map((header) => headerLine(`@${name}${at}`, header)),
  ]);
}

interface CaddyPlace {
  /** The folder of the site. */
  readonly siteDir: string;
  /** What Caddy listens for: a host name gets a certificate, ":8080" gets none. */
  readonly address: string;
  readonly securityTxt?: string;
}

/** The settings for Caddy 2. */
export function caddyfile(rules: ResponseRules, {siteDir, address, securityTxt}: CaddyPlace): string {
  const {baseUrl, headers, prefixes, pages, assets, cache, secure} = rules;
  const files = ['file_server {', '    precompressed br gzip', '}'];
  const indent = (lines: readonly string[], by: string) => lines.map((line) => by + line);
  const serve = [`root * ${quoted(siteDir)}`, ...folderMatcher, ...addSlash('@folder'), ...files];
  return [
    '# Written by the build: change brand.yml and place or build the site again, not this file.',
    '# Put the name of your host in the place of the address: Caddy then gets a certificate for it.',
    `${address} {`,
    '    # In the order in which they stand: Caddy would sort them, and general ones would win.',
    '    route {',
    ...indent(
      [
        '    header -Server',
        '    header ?Vary Accept-Encoding',
        ...headers.map((header) => headerLine('*', header)),
        headerLine('*', cache),
        `    @assets path ${assets.path}*`,
        headerLine('@assets', assets.header),
        '    @secure expression {http.request.scheme} == "https" || {http.request.header.X-Forwarded-Proto} == "https"',
        headerLine('@secure', secure),
        ...ruleLines(prefixes, 'below', true),
        ...ruleLines(pages, 'page', false),
        ...contentTypes.flatMap(({type, endings: [ending = '']}) => [
          `    @${ending} path *.${ending}`,
          `    header @${ending} Content-Type ${quoted(type.startsWith('image/png') ? type : `${type}; charset=utf-8`)}`,
        ]),
        '    @other not method GET HEAD',
        `    header @other Allow ${quoted(allowedMethods)}`,
        '    respond @other "405 Method Not Allowed" 405',
        '    @hidden {',
        '        path_regexp /\\.',
        '        not path_regexp ^/\\.well-known(/[^./][^/]*)*$',
        '    }',
        '    error @hidden 404',
        ...(securityTxt === undefined
          ? []
          : [
              '    handle /.well-known/security.txt {',
              `        root * ${quoted(securityTxt.replace(/\/[^/]*$/, ''))}`,
              '        rewrite * /security.txt',
              '        file_server',
              '    }',
            ]),
        ...(baseUrl === '/'
          ? indent(['handle {', ...indent(serve, '    '), '}'], '    ')
          : [
              ...indent(addSlash(baseUrl.slice(0, -1)), '    '),
              ...indent([`handle_path ${baseUrl}* {`, ...indent(serve, '    '), '}'], '    '),
              '    handle {',
              '        error 404',
              '    }',
            ]),
      ],
      '    ',
    ),
    '    }',
    '',
    '    handle_errors {',
    '        @missing expression {http.error.status_code} == 404',
    '        handle @missing {',
    `            root * ${quoted(siteDir)}`,
    '            rewrite * /404.html',
    // The file server would answer that the page is known, or give a part of it, under the status 404.
    '            request_header -If-None-Match',
    '            request_header -If-Modified-Since',
    '            request_header -Range',
    '            header Content-Type "text/html; charset=utf-8"',
    `            header ${cache.key} ${quoted(cache.value)}`,
    ...indent(files, '            '),
    '        }',
    '        handle {',
    '            respond "{http.error.status_code} {http.error.status_text}" {http.error.status_code}',
    '        }',
    '    }',
    '}',
    '',
  ].join('\n');
}
