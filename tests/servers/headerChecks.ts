import {ask} from './ask';
import {Findings, get, type ServedSite} from './servedSite';
import {embedHost} from './smallSite';

/** Pages and files that get the general headers and no others, with their status. */
const general = [
  ['', 200],
  ['help/', 200],
  ['help/index.html', 200],
  ['assets/js/main.1234.js', 200],
  ['data/v1/causes.json', 200],
  ['nothing/', 404],
  ['assets/js/nothing.js', 404],
] as const;

export async function everyHeader(site: ServedSite): Promise<Findings> {
  const found = new Findings();
  found.expect('general headers', site.rules.headers.length >= 8, true);
  for (const [path, status] of general) {
    const answer = await get(site, path);
    found.expect(`status of /${path}`, answer.status, status);
    for (const {key, value} of site.rules.headers) {
      found.expect(`${key} of /${path}`, answer.headers[key.toLowerCase()], value);
    }
    found.expect(`X-Robots-Tag of /${path}`, answer.headers['x-robots-tag'], undefined);
    found.expect(`Server of /${path}`, answer.headers.server ?? '', /^\D*$/);
  }
  return found;
}

export async function toolOpensWhatItUses(site: ServedSite): Promise<Findings> {
  const found = new Findings();
  for (const path of ['tools/dry-run/', 'tools/dry-run/index.html', 'tools/dry-run/?from=phone']) {
    const {headers} = await get(site, path);
    const policy = headers['permissions-policy'];
    found.expect(path, policy, /publickey-credentials-get=\(self\)/);
    found.expect(path, policy, /camera=\(\)/);
    found.expect(path, headers['x-frame-options'], 'DENY');
  }
  return found;
}

export async function embedsAreFramed(site: ServedSite): Promise<Findings> {
  const found = new Findings();
  const {headers} = await get(site, 'embed/pair/');
  found.expect('embed', headers['content-security-policy'], new RegExp(`frame-ancestors ${embedHost};`));
  found.expect('embed', headers['x-frame-options'], undefined);
  found.expect('embed', headers['x-robots-tag'], 'noindex');
  const script = await get(site, 'embed.js');
  found.expect('embed.js', script.headers['cross-origin-resource-policy'], 'cross-origin');
  const page = await get(site, 'help/');
  found.expect('page', page.headers['content-security-policy'], /frame-ancestors 'none';/);
  const print = await get(site, 'agents/print/');
  found.expect('print', print.headers['x-robots-tag'], 'noindex');
  return found;
}

export async function assetsAreKeptForGood(site: ServedSite): Promise<Findings> {
  const found = new Findings();
  const forGood = 'public, max-age=31536000, immutable';
  for (const [path, value] of [
    ['assets/js/main.1234.js', forGood],
    ['assets/css/styles.1234.css', forGood],
    ['', 'no-cache'],
    ['help/', 'no-cache'],
    ['data/v1/causes.json', 'no-cache'],
    ['embed.js', 'no-cache'],
    ['nothing/', 'no-cache'],
    ['assets/js/nothing.js', 'no-cache'],
  ] as const) {
    found.expect(`Cache-Control of /${path}`, (await get(site, path)).headers['cache-control'], value);
  }
  return found;
}

export async function whatIsThereIsNotSentAgain(site: ServedSite): Promise<Findings> {
  const found = new Findings();
  for (const path of ['help/', 'assets/js/main.1234.js']) {
    const {etag = '', 'last-modified': since = ''} = (await get(site, path)).headers;
    found.expect(`ETag of /${path}`, etag, /^(W\/)?"[^"]+"$/);
    for (const asked of [{'If-None-Match': etag}, {'If-Modified-Since': since}]) {
      const again = await get(site, path, asked);
      found.expect(`/${path} again`, `${again.status}, ${again.body.length} bytes`, '304, 0 bytes');
      const policy = site.rules.headers.find(({key}) => key === 'Content-Security-Policy')?.value;
      found.expect(`/${path} again`, again.headers['content-security-policy'], policy);
    }
    const other = await get(site, path, {'If-None-Match': '"another"'});
    found.expect(`/${path} after a change`, other.status, 200);
  }
  return found;
}

export async function encryptionIsAskedForOverHttpsAlone(site: ServedSite): Promise<Findings> {
  const found = new Findings();
  const plain = await get(site, '');
  found.expect('over http', plain.headers['strict-transport-security'], undefined);
  for (const path of ['', 'nothing/']) {
    const behindProxy = await get(site, path, {'X-Forwarded-Proto': 'https'});
    found.expect('over https', behindProxy.headers['strict-transport-security'], 'max-age=63072000');
  }
  return found;
}

export async function onlyReadingIsAllowed(site: ServedSite): Promise<Findings> {
  const found = new Findings();
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
    for (const path of ['help/', 'nothing/', 'assets/js/main.1234.js']) {
      const {status, headers} = await ask(site.origin, site.base + path, {method});
      found.expect(`${method} /${path}`, `${status} ${headers.allow}`, '405 GET, HEAD');
    }
  }
  found.expect('Allow of GET', (await get(site, 'help/')).headers.allow, undefined);
  return found;
}
