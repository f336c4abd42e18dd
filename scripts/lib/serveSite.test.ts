// @vitest-environment node
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {start} from './serveSite.mjs';

const files = {
  'index.html': '<p>home',
  '404.html': '<p>no such page',
  'guide/index.html': '<p>guide',
  'guide/index.md': '# Guide',
  'v1.4/index.html': '<p>1.4',
  'empty/picture.svg': '<svg/>',
  'assets/app.js': '1',
  'data.json': '{}',
  'parts/pair/index.html': '<p>part',
  'security-headers.json': JSON.stringify({
    headers: [
      {key: 'X-Frame-Options', value: 'DENY'},
      {key: 'Permissions-Policy', value: 'camera=()'},
    ],
    prefixes: [{path: '/parts/', headers: [{key: 'X-Frame-Options', value: ''}]}],
    pages: [{path: '/guide/', headers: [{key: 'Permissions-Policy', value: 'camera=(self)'}]}],
    assets: {path: '/assets/', header: {key: 'Cache-Control', value: 'public, max-age=31536000, immutable'}},
    cache: {key: 'Cache-Control', value: 'no-cache'},
  }),
};

let root: string;
let site: Awaited<ReturnType<typeof start>>;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), {recursive: true});
    writeFileSync(join(root, name), text);
  }
  site = await start({root, port: 0});
});

afterAll(async () => {
  await site.close();
  rmSync(root, {recursive: true});
});

const get = (path: string, options: RequestInit = {}) =>
  fetch(site.url + path, {redirect: 'manual', ...options});

describe('the server', () => {
  it.each([
    ['', 'text/html; charset=utf-8', '<p>home'],
    ['guide/', 'text/html; charset=utf-8', '<p>guide'],
    ['guide/index.html', 'text/html; charset=utf-8', '<p>guide'],
    ['v1.4/', 'text/html; charset=utf-8', '<p>1.4'],
    ['guide/index.md', 'text/markdown; charset=utf-8', '# Guide'],
    ['data.json', 'application/json; charset=utf-8', '{}'],
  ])('serves /%s', async (path, type, body) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.text()).toBe(body);
  });

  it.each(['nowhere/', 'nowhere.js', 'assets/nowhere.js', 'empty/'])(
    'answers /%s with the 404 page',
    async (path) => {
      const response = await get(path, {headers: {accept: 'application/json'}});
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toBe('<p>no such page');
    },
  );

  it('adds the missing slash and keeps the query', async () => {
    const response = await get('guide?phone=android');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/guide/?phone=android');
  });

  it.each(['', 'guide', 'guide/', 'nowhere/', 'assets/app.js', '%'])(
    'sends the security headers with /%s',
    async (path) => {
      expect((await get(path)).headers.get('x-frame-options')).toBe('DENY');
    },
  );

  it.each([
    ['guide/', 'camera=(self)'],
    ['guide/?from=phone', 'camera=(self)'],
    ['guide/index.html', 'camera=(self)'],
    ['guide', 'camera=()'],
    ['guide/index.md', 'camera=()'],
    ['', 'camera=()'],
    ['nowhere/', 'camera=()'],
  ])('opens a feature on the one page that uses it: /%s', async (path, policy) => {
    const {headers} = await get(path);
    expect(headers.get('permissions-policy')).toBe(policy);
    expect(headers.get('x-frame-options')).toBe('DENY');
  });

  it('takes a header away below a path', async () => {
    const {headers} = await get('parts/pair/');
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('permissions-policy')).toBe('camera=()');
  });

  it('lets only hashed assets be kept for good', async () => {
    expect((await get('assets/app.js')).headers.get('cache-control')).toBe(
      'public, max-age=31536000, immutable',
    );
    expect((await get('guide/')).headers.get('cache-control')).toBe('no-cache');
    expect((await get('guide')).headers.get('cache-control')).toBe('no-cache');
  });

  it('does not send again what the browser has', async () => {
    const etag = (await get('guide/')).headers.get('etag') ?? '';
    expect((await get('guide/', {headers: {'if-none-match': etag}})).status).toBe(304);
  });

  it('refuses to be written to', async () => {
    expect((await get('', {method: 'POST'})).status).toBe(405);
  });

  it('does not leave the build folder', async () => {
    expect((await get('..%2f..%2fetc%2fpasswd')).status).toBe(400);
  });
});

describe('start', () => {
  it('says in one line that the port is taken', async () => {
    const {port} = new URL(site.url);
    await expect(start({root, port: Number(port)})).rejects.toThrow(
      `Port ${port} is already taken: choose another, such as PORT=4000 npm start.`,
    );
  });

  it('asks for a build if there is none', async () => {
    await expect(start({root: join(root, 'nowhere'), port: 0})).rejects.toThrow(
      /run "npm run build" first\.$/,
    );
  });
});
