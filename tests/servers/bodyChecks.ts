import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {ask, type Answer} from './ask';
import {Findings, get, type ServedSite} from './servedSite';
import {securityContact} from './smallSite';

/** The body before it was compressed. */
function unpacked({headers, body}: Answer): Buffer {
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(body);
  return headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
}

export async function copiesAreSent(site: ServedSite): Promise<Findings> {
  const found = new Findings();
  for (const [accepted, encoding] of [
    ['gzip', 'gzip'],
    ['br', site.hasBrotli ? 'br' : undefined],
    ['gzip, deflate, br, zstd', site.hasBrotli ? 'br' : 'gzip'],
    ['identity', undefined],
  ] as const) {
    for (const path of ['help/', 'assets/js/main.1234.js', 'data/v1/causes.json', 'sitemap.xml']) {
      const whole = await get(site, path);
      const packed = await get(site, path, {'Accept-Encoding': accepted});
      const what = `/${path} for who accepts ${accepted}`;
      // What is too short has no copies.
      const isShort = path === 'sitemap.xml';
      found.expect(what, packed.headers['content-encoding'], isShort ? undefined : encoding);
      found.expect(what, unpacked(packed).equals(whole.body), true);
      found.expect(what, packed.headers['content-type'], whole.headers['content-type']);
      if (!isShort) found.expect(what, packed.headers.vary ?? 'none', /accept-encoding/i);
    }
  }
  return found;
}

export async function filesAreWhatTheyAre(site: ServedSite): Promise<Findings> {
  const found = new Findings();
  for (const [path, type] of [
    ['help/', 'text/html'],
    ['nothing/', 'text/html'],
    ['help/index.md', 'text/markdown'],
    ['data/v1/causes.json', 'application/json'],
    ['data/v1/devices.csv', 'text/csv'],
    ['devices/changes/feed.atom', 'application/atom+xml'],
    ['sitemap.xml', 'application/xml'],
    ['llms.txt', 'text/plain'],
    ['img/favicon.svg', 'image/svg+xml'],
    ['assets/js/main.1234.js', 'text/javascript'],
    ['assets/css/styles.1234.css', 'text/css'],
  ] as const) {
    const {headers} = await get(site, path);
    found.expect(`type of /${path}`, headers['content-type'], `${type}; charset=utf-8`);
  }
  return found;
}

export async function unknownIsNotFound(site: ServedSite): Promise<Findings> {
  const found = new Findings();
  const whole = (await get(site, '404.html')).body;
  const {etag = '"x"', 'last-modified': since = ''} = (await get(site, 'nothing/')).headers;
  for (const path of ['nothing', 'nothing/', 'help/nothing.html', 'help/index.html/', 'embed/', 'assets/']) {
    for (const asked of [{}, {'If-None-Match': etag}, {'If-Modified-Since': since}, {Range: 'bytes=0-9'}]) {
      const what = `/${path} with ${JSON.stringify(asked)}`;
      const {status, body} = await get(site, path, asked);
      found.expect(what, status, 404);
      found.expect(`${what}: the page of the site`, body.equals(whole), true);
    }
  }
  return found;
}

/** Paths that lead out of the folder of the site, where a server takes them at their word. */
const waysOut = [
  'outside.txt',
  '../outside.txt',
  '..%2foutside.txt',
  '%2e%2e/outside.txt',
  '%2e%2e%2foutside.txt',
  '%252e%252e/outside.txt',
  'help/../../outside.txt',
  'assets/../../outside.txt',
  'assets/%2e%2e/%2e%2e/outside.txt',
  '..\\outside.txt',
  '..%5coutside.txt',
  'help/..;/../outside.txt',
  '%00/../outside.txt',
];

export async function nothingOutsideIsGiven(site: ServedSite): Promise<Findings> {
  const found = new Findings();
  const besideTheBase = `${site.base.slice(0, -1)}../outside.txt`;
  for (const path of [...waysOut.map((way) => site.base + way), besideTheBase]) {
    const {status, body} = await ask(site.origin, path);
    found.expect(path, status >= 300, true);
    found.expect(path, body.toString(), /^(?!outside)/);
  }
  return found;
}

export async function hiddenFilesAreHidden(site: ServedSite): Promise<Findings> {
  const found = new Findings();
  for (const path of ['.secret', 'help/../.secret', '%2esecret', '.git/config', '.git%2fconfig', '.git/']) {
    const {status, body} = await get(site, path);
    found.expect(path, status, 404);
    found.expect(path, body.toString(), /^(?!not for the public)/);
  }
  return found;
}

export async function securityTxtIsAtTheRoot(site: ServedSite): Promise<Findings> {
  const found = new Findings();
  const {status, headers, body} = await ask(site.origin, '/.well-known/security.txt');
  found.expect('security.txt', status, 200);
  found.expect('security.txt', headers['content-type'], 'text/plain; charset=utf-8');
  found.expect('security.txt', body.toString(), new RegExp(`^Contact: mailto:${securityContact}$`, 'm'));
  return found;
}

export async function partsAreSent(site: ServedSite): Promise<Findings> {
  const found = new Findings();
  const part = await get(site, 'help/', {Range: 'bytes=0-9'});
  found.expect('part', `${part.status} ${part.body.toString()}`, '206 <p>help <p');
  found.expect('part', part.headers['content-range'], /^bytes 0-9\/\d+$/);
  const none = await get(site, 'help/', {Range: 'bytes=999999-'});
  found.expect('part beyond the end', none.status, 416);
  return found;
}

export async function headIsGetWithoutBody(site: ServedSite): Promise<Findings> {
  const found = new Findings();
  for (const path of ['help/', 'assets/js/main.1234.js', 'nothing/']) {
    const full = await get(site, path);
    const head = await ask(site.origin, site.base + path, {method: 'HEAD'});
    found.expect(`HEAD /${path}`, `${head.status}, ${head.body.length} bytes`, `${full.status}, 0 bytes`);
    for (const key of ['content-length', 'content-type', 'etag', 'content-security-policy'] as const) {
      found.expect(`${key} of HEAD /${path}`, head.headers[key], full.headers[key]);
    }
  }
  return found;
}
