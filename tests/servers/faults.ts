import type {CheckName} from './checks';

/** A mistake in the settings of a server, which a check has to find. */
export interface Fault {
  readonly server: 'nginx' | 'caddy';
  readonly name: string;
  readonly check: CheckName;
  /** Where the site stands; "/" unless the mistake needs another place. */
  readonly base?: '/a/b/c/';
  readonly spoil: (conf: string) => string;
}

const replace = (from: string | RegExp, to: string) => (conf: string) => conf.replaceAll(from, to);
const inServer = (line: string) => replace('server_tokens off;', `server_tokens off;\n    ${line}`);
const inRoute = (lines: string) => replace('    route {\n', `    route {\n${lines}\n`);

const nginx = (check: CheckName, name: string, spoil: Fault['spoil'], base?: '/a/b/c/'): Fault => ({
  server: 'nginx',
  check,
  name,
  spoil,
  ...(base && {base}),
});
const caddy = (check: CheckName, name: string, spoil: Fault['spoil'], base?: '/a/b/c/'): Fault => ({
  ...nginx(check, name, spoil, base),
  server: 'caddy',
});

export const faults: readonly Fault[] = [
  nginx(
    'every response has every header',
    'a location with a header of its own loses the others',
    replace('location / {', 'location / {\n add_header X-Own 1;'),
  ),
  nginx(
    'every response has every header',
    'headers without "always" are missing on 404',
    replace(' always;', ';'),
  ),
  nginx('every response has every header', 'the version is told', replace('server_tokens off;', '')),
  caddy(
    'every response has every header',
    'one header is forgotten',
    replace('header * X-Content-Type-Options "nosniff"', ''),
  ),
  nginx(
    'a tool opens what it uses, and nothing else',
    'only the address without the name of the file is meant',
    replace('(index\\.html)?$', '$'),
  ),
  caddy(
    'a tool opens what it uses, and nothing else',
    'the page has no rule',
    replace(/header @page\d .*/g, ''),
  ),
  nginx(
    'embeds are framed by the listed origins alone',
    'X-Frame-Options stays',
    replace(/~\^\/embed\/ "";/g, ''),
  ),
  caddy(
    'embeds are framed by the listed origins alone',
    'the script is closed to other sites',
    replace('Cross-Origin-Resource-Policy "cross-origin"', 'Cross-Origin-Resource-Policy "same-origin"'),
  ),
  nginx(
    'assets are kept for good, all else is asked about',
    'pages are kept as well',
    replace('default "no-cache";', 'default "max-age=600";'),
  ),
  caddy(
    'assets are kept for good, all else is asked about',
    'a missing asset is missing for good',
    replace('            header Cache-Control "no-cache"\n', ''),
  ),
  nginx('what is there already is not sent again', 'there is no ETag', inServer('etag off;')),
  caddy(
    'what is there already is not sent again',
    'nobody looks at what is there',
    inRoute('request_header -If-None-Match'),
  ),
  nginx(
    'encryption is asked for over https alone',
    'it is asked for always',
    replace('~https "max-age', '~. "max-age'),
  ),
  caddy(
    'encryption is asked for over https alone',
    'it is asked for always',
    replace('header @secure', 'header *'),
  ),
  nginx(
    'the slash is added and the query kept',
    'the server names itself',
    replace('absolute_redirect off;', ''),
  ),
  nginx(
    'the slash is added and the query kept',
    'the query is lost',
    replace('$is_args$args', ''),
    '/a/b/c/',
  ),
  caddy('the slash is added and the query kept', 'the query is lost', replace(/redir @asked .*/g, '')),
  nginx(
    'no other host is named',
    'a path becomes a host',
    inServer('if ($request_uri ~ evil) { return 301 $request_uri; }'),
  ),
  caddy(
    'no other host is named',
    'a path becomes a host',
    inRoute('@evil path_regexp evil\nredir @evil //evil.example/ 301'),
  ),
  nginx(
    'compressed copies are sent to who can read them',
    'copies are not used',
    replace('gzip_static on;', ''),
  ),
  nginx(
    'compressed copies are sent to who can read them',
    'caches are not told',
    replace('gzip_vary on;', ''),
  ),
  caddy(
    'compressed copies are sent to who can read them',
    'copies are not used',
    replace('precompressed br gzip', ''),
  ),
  nginx('files are called what they are', 'the encoding is missing', replace('charset utf-8;', '')),
  caddy('files are called what they are', 'feeds are unknown', replace(/header @atom .*/g, '')),
  nginx(
    'what is unknown is 404, with the page of the site',
    'it comes as if it were there',
    replace('=404', '=200'),
  ),
  caddy(
    'what is unknown is 404, with the page of the site',
    'the page is not sent again, but the status is',
    replace('request_header -If-None-Match', ''),
  ),
  nginx(
    'nothing outside the site is given away',
    'an alias without a slash',
    replace('location /a/b/c/ {', 'location /a/b/c {'),
    '/a/b/c/',
  ),
  caddy(
    'nothing outside the site is given away',
    'the folder above is served',
    replace(/(root \* ".*)\/site"/g, '$1"'),
  ),
  nginx('hidden files stay hidden', 'the rule is missing', replace(/location ~ \/\\\.[^}]*\}/g, '')),
  caddy('hidden files stay hidden', 'the rule is missing', replace('error @hidden 404', '')),
  nginx(
    'security.txt is at the root of the host',
    'it counts as hidden',
    replace('/\\.(?!well-known/)', '/\\.'),
  ),
  nginx(
    'security.txt is at the root of the host',
    'only the site is served',
    replace('/.well-known/security.txt {', '/.well-known/nothing.txt {'),
    '/a/b/c/',
  ),
  caddy('security.txt is at the root of the host', 'it counts as hidden', replace(/not path_regexp .*/g, '')),
  caddy(
    'security.txt is at the root of the host',
    'only the site is served',
    replace('/.well-known/security.txt {', '/.well-known/nothing.txt {'),
    '/a/b/c/',
  ),
  nginx('parts are sent', 'all is sent', inServer('max_ranges 0;')),
  caddy('parts are sent', 'all is sent', inRoute('request_header -Range')),
  nginx(
    'HEAD is GET without a body',
    'it has an answer of its own',
    inServer('if ($request_method = HEAD) { return 204; }'),
  ),
  caddy(
    'HEAD is GET without a body',
    'it has an answer of its own',
    inRoute('@head method HEAD\nrespond @head 204'),
  ),
  nginx(
    'only reading is allowed',
    'what may be asked is not told',
    replace('add_header Allow', 'add_header X-Allow'),
  ),
  nginx('only reading is allowed', 'all is answered', replace('return 405;', 'return 200;')),
  caddy(
    'only reading is allowed',
    'all is answered',
    replace('@other not method GET HEAD', '@other method BREW'),
  ),
];
