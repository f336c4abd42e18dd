import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Header} from '../../plugins/post-build/hosting/securityHeaders';
import {ask} from './ask';
import {embedHost, servers, startSmallSite, type SmallSite} from './smallSite';

const cases = servers.flatMap((server) => ['/', '/a/b/c/'].map((base) => [server, base] as const));

describe.each(cases)('%s at %s', (server, base) => {
  let site: SmallSite;
  beforeAll(async () => {
    site = await startSmallSite(server, base);
  });
  afterAll(() => site.close());
  const get = (path: string, headers: Record<string, string> = {}) =>
    ask(site.origin, base + path, {headers});
  const named = (key: string, list: readonly Header[] = site.rules.headers) =>
    list.find((header) => header.key === key)?.value;

  it.each([
    ['', 200],
    ['help/', 200],
    ['help/index.html', 200],
    ['assets/js/main.1234.js', 200],
    ['data/v1/causes.json', 200],
    ['nothing/', 404],
    ['assets/js/nothing.js', 404],
  ])('/%s comes with every header', async (path, status) => {
    const {status: got, headers} = await get(path);
    expect(got).toBe(status);
    const wrong = site.rules.headers.filter(({key, value}) => headers[key.toLowerCase()] !== value);
    expect(wrong).toEqual([]);
    expect(site.rules.headers.length).toBeGreaterThanOrEqual(8);
    expect(headers.server ?? '').not.toMatch(/\d/);
  });

  it.each(['tools/dry-run/', 'tools/dry-run/index.html'])('/%s opens what it uses', async (path) => {
    const {headers} = await get(path);
    expect(headers['permissions-policy']).toContain('publickey-credentials-get=(self)');
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['x-frame-options']).toBe('DENY');
  });

  it('embeds may be framed by the listed origins alone, and are not for search engines', async () => {
    const {headers} = await get('embed/pair/');
    expect(headers['content-security-policy']).toContain(`frame-ancestors ${embedHost};`);
    expect(headers['x-frame-options']).toBeUndefined();
    expect(headers['x-robots-tag']).toBe('noindex');
    expect((await get('agents/print/')).headers['x-robots-tag']).toBe('noindex');
    expect((await get('help/')).headers['x-robots-tag']).toBeUndefined();
  });

  it('keeps assets for good and asks about all else', async () => {
    expect((await get('assets/js/main.1234.js')).headers['cache-control']).toContain('immutable');
    for (const path of ['', 'help/', 'data/v1/causes.json', 'nothing/', 'assets/js/nothing.js']) {
      expect([path, (await get(path)).headers['cache-control']]).toEqual([path, 'no-cache']);
    }
  });

  it('answers 304 to who has it already', async () => {
    const {headers} = await get('help/');
    expect(headers.etag).toBeTruthy();
    const again = await get('help/', {'If-None-Match': headers.etag!});
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(again.headers['content-security-policy']).toBe(named('Content-Security-Policy'));
  });

  it('speaks of encryption only where the way to it is encrypted', async () => {
    expect((await get('')).headers['strict-transport-security']).toBeUndefined();
    const behindProxy = await get('', {'X-Forwarded-Proto': 'https'});
    expect(behindProxy.headers['strict-transport-security']).toBe('max-age=63072000');
  });

  it.each([
    ['help', 'help/'],
    ['help?a=1&b=%20', 'help/?a=1&b=%20'],
  ])('leads from /%s to the slash, on any host', async (from, to) => {
    const {status, headers} = await get(from);
    expect([301, 308]).toContain(status);
    const target = new URL(headers.location!, `${site.origin}${base}${from}`);
    expect(target.href).toBe(`${site.origin}${base}${to}`);
    expect(headers.location).not.toMatch(/^https?:/);
  });

  it('leads to no other host', async () => {
    for (const path of [
      '//evil.example/help',
      '/%2Fevil.example/help',
      '/\\evil.example/help',
      '//evil.example/..%2f',
    ]) {
      const {headers} = await ask(site.origin, path);
      const target =
        headers.location === undefined ? site.origin : new URL(headers.location, site.origin).origin;
      expect([path, target]).toEqual([path, site.origin]);
    }
  });

  it.each([
    ['br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br, gzip', server === 'nginx' ? 'gzip' : 'br', server === 'nginx' ? gunzipSync : brotliDecompressSync],
  ] as const)('who accepts %s gets %s', async (accepted, encoding, unpack) => {
    // Debian's nginx has no brotli: it answers with gzip or the file itself.
    const expected = server === 'nginx' && accepted === 'br' ? undefined : encoding;
    for (const path of ['help/', 'assets/js/main.1234.js', 'data/v1/causes.json']) {
      const plain = await get(path);
      const packed = await get(path, {'Accept-Encoding': accepted});
      expect(packed.headers['content-encoding']).toBe(expected);
      expect(plain.headers['content-encoding']).toBeUndefined();
      const body = expected === undefined ? packed.body : unpack(packed.body);
      expect(body.equals(plain.body)).toBe(true);
      expect(packed.headers['content-type']).toBe(plain.headers['content-type']);
      if (expected !== undefined) expect(packed.headers.vary).toMatch(/accept-encoding/i);
    }
  });

  it.each([
    ['help/index.md', 'text/markdown; charset=utf-8'],
    ['data/v1/causes.json', 'application/json; charset=utf-8'],
    ['devices/changes/feed.atom', 'application/atom+xml; charset=utf-8'],
    ['llms.txt', 'text/plain; charset=utf-8'],
    ['img/favicon.svg', 'image/svg+xml; charset=utf-8'],
    ['assets/js/main.1234.js', 'text/javascript; charset=utf-8'],
    ['help/', 'text/html; charset=utf-8'],
  ])('/%s is %s', async (path, type) => {
    expect((await get(path)).headers['content-type']).toBe(type);
  });

  it('answers 404 with the page of the site', async () => {
    for (const path of ['nothing', 'nothing/', 'help/nothing.html', 'help/index.html/', 'embed/']) {
      const {status, body, headers} = await get(path);
      expect([path, status]).toEqual([path, 404]);
      expect(body.toString()).toContain('This page is not here');
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
    }
  });

  it.each([
    '../outside.txt',
    '..%2foutside.txt',
    '%2e%2e/outside.txt',
    '%252e%252e/outside.txt',
    'help/../../outside.txt',
    'assets/../../outside.txt',
    '..\\outside.txt',
    '..%5coutside.txt',
    'help/..;/../outside.txt',
    '.secret',
    'help/../.secret',
    '%2esecret',
    '.git/config',
  ])('gives nothing away at /%s', async (path) => {
    const {status, body} = await get(path);
    expect(status).toBeGreaterThanOrEqual(300);
    expect(body.toString()).not.toMatch(/^outside|not for the public/);
  });

  it('has security.txt at the root of the host', async () => {
    const {status, body} = await ask(site.origin, '/.well-known/security.txt');
    expect([status, body.toString()]).toEqual([200, 'Contact: mailto:a@b.example\n']);
  });

  it('sends parts, and says so where there is none', async () => {
    const part = await get('help/', {Range: 'bytes=0-9'});
    expect([part.status, part.body.toString()]).toEqual([206, '<p>help <p']);
    expect(part.headers['content-range']).toMatch(/^bytes 0-9\//);
    expect((await get('help/', {Range: 'bytes=999999-'})).status).toBe(416);
  });

  it('answers HEAD as GET, without a body', async () => {
    const full = await get('help/');
    const head = await ask(site.origin, `${base}help/`, {method: 'HEAD'});
    expect([head.status, head.body.length]).toEqual([200, 0]);
    for (const key of ['content-length', 'content-type', 'etag', 'content-security-policy']) {
      expect([key, head.headers[key]]).toEqual([key, full.headers[key]]);
    }
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
    expect((await ask(site.origin, `${base}help/`, {method})).status).toBe(405);
  });
});

describe('a wrong setting is noticed', () => {
  const spoilt = async (
    server: 'nginx' | 'caddy',
    spoil: (conf: string) => string,
    look: (origin: string) => Promise<unknown>,
  ) => {
    const site = await startSmallSite(server, '/', spoil);
    try {
      return await look(site.origin);
    } finally {
      await site.close();
    }
  };
  const header = (path: string, key: string) => async (origin: string) =>
    (await ask(origin, path)).headers[key];

  it('nginx: a location with a header of its own loses the others', async () => {
    const spoil = (conf: string) => conf.replace('location / {', 'location / {\n add_header X-Own 1;');
    expect(await spoilt('nginx', spoil, header('/help/', 'content-security-policy'))).toBeUndefined();
  });

  it('nginx: headers without "always" are missing on 404', async () => {
    const spoil = (conf: string) => conf.replaceAll(' always;', ';');
    expect(await spoilt('nginx', spoil, header('/nothing/', 'content-security-policy'))).toBeUndefined();
  });

  it('nginx: an absolute redirect names a host', async () => {
    const spoil = (conf: string) => conf.replace('absolute_redirect off;', '');
    expect(await spoilt('nginx', spoil, header('/help', 'location'))).toMatch(/^http:/);
  });

  it('caddy: without the rule for hidden files, they are served', async () => {
    const spoil = (conf: string) => conf.replaceAll('hide .*', '');
    const status = async (origin: string) => (await ask(origin, '/.secret')).status;
    expect(await spoilt('caddy', spoil, status)).toBe(200);
  });

  it.each(servers)('%s: without compression, everything comes plain', async (server) => {
    const spoil = (conf: string) =>
      conf.replace('gzip_static on;', '').replaceAll('precompressed br gzip', '');
    const encoding = async (origin: string) =>
      (await ask(origin, '/help/', {headers: {'Accept-Encoding': 'gzip'}})).headers['content-encoding'];
    expect(await spoilt(server, spoil, encoding)).toBeUndefined();
  });
});
