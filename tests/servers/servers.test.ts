import {existsSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {checks, type CheckName} from './checks';
import {faults} from './faults';
import type {ServedSite} from './servedSite';
import {makeSmallSite, servers, type SmallSite} from './smallSite';

const names = Object.keys(checks) as CheckName[];
const bases = ['/', '/help/', '/a/b/c/'] as const;

const sites = new Map<string, SmallSite>();
const siteAt = (base: string) => {
  const site = sites.get(base);
  if (site === undefined) throw new Error(`There is no site at ${base}`);
  return site;
};

beforeAll(async () => {
  for (const base of bases) sites.set(base, await makeSmallSite(base));
});

afterAll(async () => {
  for (const site of sites.values()) await site.remove();
});

const cases = servers.flatMap((server) => bases.map((base) => [server, base] as const));

describe.each(cases)('%s at %s', (server, base) => {
  let site: ServedSite;
  beforeAll(async () => {
    site = await siteAt(base).serve(server);
  });
  afterAll(() => site.close());

  it.each(names)('%s', async (name) => {
    const {looked, problems} = await checks[name](site);
    expect(problems).toEqual([]);
    expect(looked).toBeGreaterThan(0);
  });
});

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

// Not every nginx can be given the module; the settings must work without it, and above they do.
describe.skipIf(!existsSync(brotliModule))('nginx with the brotli module', () => {
  it('sends the smaller copy where the line for it is switched on', async () => {
    const site = await siteAt('/').serve('nginx', {
      spoil: (conf) => conf.replace('# brotli_static on;', 'brotli_static on;'),
      modules: [brotliModule],
    });
    const {problems} = await checks['compressed copies are sent to who can read them'](site).finally(
      site.close,
    );
    expect(problems).toEqual([]);
  });
});

describe('a wrong setting is found', () => {
  it.each(faults.map((fault) => [fault.server, fault.name, fault] as const))(
    '%s: %s',
    async (_server, _name, {server, base = '/', check, spoil}) => {
      const site = await siteAt(base).serve(server, {spoil});
      const {problems} = await checks[check](site).finally(site.close);
      expect(problems).not.toEqual([]);
    },
  );

  it.each(servers)('there is a fault of %s for every check', (server) => {
    const planted = new Set(faults.filter((fault) => fault.server === server).map(({check}) => check));
    expect(names.filter((name) => !planted.has(name))).toEqual([]);
  });
});
