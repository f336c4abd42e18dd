import {ask} from './ask';
import {Findings, get, type ServedSite} from './servedSite';

export async function theSlashIsAdded(site: ServedSite): Promise<Findings> {
  const found = new Findings();
  const bare = site.base === '/' ? [] : [[site.base.slice(0, -1), site.base] as const];
  const below = [
    ['help', 'help/'],
    ['tools/dry-run', 'tools/dry-run/'],
  ].map(([from, to]) => [`${site.base}${from}`, `${site.base}${to}`] as const);
  for (const [from, to] of [...bare, ...below]) {
    for (const query of ['', '?a=1&b=%20']) {
      const {status, headers} = await ask(site.origin, from + query);
      found.expect(`${from}${query}`, status, /^30[18]$/);
      // A path alone is right for any host, name and port that stands before the server.
      found.expect(`${from}${query}`, headers.location, `${to}${query}`);
    }
  }
  return found;
}

export async function noOtherHostIsNamed(site: ServedSite): Promise<Findings> {
  const found = new Findings();
  for (const path of [
    '//evil.example/help',
    '//evil.example/',
    '/%2Fevil.example/help',
    '/\\evil.example/help',
    '//evil.example/..%2f',
    '//evil.example/%2e%2e',
    `${site.base}/evil.example/help`,
    `${site.base}%2f%2fevil.example/help`,
  ]) {
    const {headers} = await ask(site.origin, path);
    const target =
      headers.location === undefined ? site.origin : new URL(headers.location, site.origin).origin;
    found.expect(path, target, site.origin);
  }
  // A request may name any host: it must not come back in an address.
  const {headers} = await get(site, 'help', {Host: 'evil.example'});
  found.expect('Host: evil.example', headers.location ?? '', /^(?!.*evil)/);
  return found;
}
