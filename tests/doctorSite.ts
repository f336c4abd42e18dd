import {createHash} from 'node:crypto';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import {gzipSync} from 'node:zlib';
import {permissionsPolicy, securityHeaders} from '../plugins/post-build/hosting/securityHeaders';

/** What a server sends for one address. */
export interface Sent {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Changes an answer. @param path with its query @param host that was asked */
export type Spoil = (sent: Sent, path: string, host: string) => void;

const inlineCode = 'document.documentElement.dataset.theme = "light";';
const inlineHash = `'sha256-${createHash('sha256').update(inlineCode).digest('base64')}'`;
const tool = '/tools/dry-run/';

const page = (path: string) => `<!doctype html><html lang="en"><head><title>Help</title>
<link rel="canonical" href="https://help.bank.example${path}"><link rel="icon" href="/img/icon.svg">
<link rel="stylesheet" href="/assets/css/a.css"><script src="/assets/js/main.1.js" defer></script></head>
<body><script>${inlineCode}</script><script type="application/ld+json">{}</script><a href="/about/">About</a></body></html>`;

const headers = securityHeaders([inlineHash]);
const embedPolicy = securityHeaders([inlineHash], ['https://www.bank.example'])[0]!;
const toolPolicy = permissionsPolicy(['publickey-credentials-get']);

const files: Readonly<Record<string, {readonly type: string; readonly body: string}>> = {
  '/': {type: 'text/html; charset=utf-8', body: page('/')},
  '/about/': {type: 'text/html; charset=utf-8', body: page('/about/')},
  [tool]: {type: 'text/html; charset=utf-8', body: page(tool)},
  '/about/index.md': {type: 'text/markdown; charset=utf-8', body: '# About'},
  '/assets/js/main.1.js': {type: 'text/javascript; charset=utf-8', body: 'void 0;'},
  '/assets/css/a.css': {type: 'text/css; charset=utf-8', body: '@font-face{src:url(../a.woff2)}'},
  '/embed/pair/': {type: 'text/html; charset=utf-8', body: page('/embed/pair/')},
  '/img/icon.svg': {type: 'image/svg+xml', body: '<svg/>'},
  '/data/v1/platforms.json': {type: 'application/json', body: '[]'},
  '/release.json': {
    type: 'application/json',
    body: JSON.stringify({format: 1, version: '1.0.0', factsOn: '2026-11-20', baseUrl: '/'}),
  },
  '/security-headers.json': {
    type: 'application/json',
    body: JSON.stringify({
      headers,
      pages: [{path: tool, headers: [toolPolicy]}],
      prefixes: [{path: '/embed/', headers: [embedPolicy]}],
    }),
  },
};

function answerTo(address: string): Sent {
  const [path = '', query] = address.split('?');
  const own = Object.fromEntries(headers.map(({key, value}) => [key, value]));
  own['Cache-Control'] = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  if (path.startsWith('/embed/')) own[embedPolicy.key] = embedPolicy.value;
  if (path === tool) own[toolPolicy.key] = toolPolicy.value;
  if (files[`${path}/`] !== undefined) {
    const location = `${path}/${query === undefined ? '' : `?${query}`}`;
    return {status: 301, headers: {...own, Location: location}, body: ''};
  }
  const file = files[path];
  const type = file?.type ?? 'text/html; charset=utf-8';
  const body = file?.body ?? page('/404.html');
  return {
    status: file === undefined ? 404 : 200,
    headers: {...own, 'Content-Type': type, 'Content-Encoding': 'gzip'},
    body,
  };
}

interface DoctorSite {
  readonly url: string;
  /** What was asked, as "GET /about/". */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** A small installation in which all is well, but for what is spoilt. */
export async function serveDoctorSite(spoil: Spoil = () => {}): Promise<DoctorSite> {
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(`${request.method} ${path}`);
    const sent = answerTo(path);
    spoil(sent, path, request.headers.host ?? '');
    const isZipped = sent.headers['Content-Encoding'] === 'gzip';
    response.writeHead(sent.status, sent.headers);
    response.end(isZipped ? gzipSync(sent.body) : sent.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
