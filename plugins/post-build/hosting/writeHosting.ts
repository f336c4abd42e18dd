import fs from 'node:fs/promises';
import path from 'node:path';
import {listFiles} from '../listFiles';
import {caddyfile} from './caddyfile';
import {dockerfile} from './dockerfile';
import {headersFile} from './headersFile';
import {assertKnownScripts, hashOf, inlineScripts} from './inlineScripts';
import {nginxConf} from './nginxConf';
import {responseRules} from './responseRules';
import {securityTxt} from './securityTxt';

async function scriptHashesOf(folder: string): Promise<string[]> {
  const hashes = new Set<string>();
  for (const file of await listFiles(folder)) {
    if (!file.endsWith('.html')) continue;
    const codes = inlineScripts(await fs.readFile(path.join(folder, file), 'utf8'));
    assertKnownScripts(codes, file);
    for (const code of codes) hashes.add(hashOf(code));
  }
  return [...hashes].sort();
}

interface HostedSite {
  readonly outDir: string;
  readonly siteUrl: string;
  readonly baseUrl: string;
  readonly embedOrigins: readonly string[];
  /** Where settings for servers go: beside the site, since they are not to be served. */
  readonly hostingDir?: string;
  readonly securityContact?: string;
}

/** Where the files lie on a server that follows the settings as they are written. */
const onServer = '/srv/passkey-help';

/** security.txt stands at the root of the host: in the site where that is its base, else beside it. */
async function writeSecurityTxt(site: HostedSite, factsOn: string): Promise<string | undefined> {
  const {outDir, hostingDir, baseUrl, securityContact, siteUrl} = site;
  if (securityContact === undefined) return undefined;
  const folder = baseUrl === '/' ? path.join(outDir, '.well-known') : hostingDir;
  if (folder === undefined) return undefined;
  await fs.mkdir(folder, {recursive: true});
  const isApart = folder === hostingDir;
  const text = securityTxt({contact: securityContact, factsOn, siteUrl, isApart});
  await fs.writeFile(path.join(folder, 'security.txt'), text);
  return !isApart ? undefined : `${onServer}/hosting/security.txt`;
}

/**
 * Writes what servers have to send: as JSON and `_headers` in the site, as settings for nginx, Caddy and
 * a container beside it.
 * @param factsOn the day of the newest fact, for how long security.txt holds
 * @throws where a page has an inline script that is not known
 */
export async function writeHosting(site: HostedSite, factsOn: string): Promise<void> {
  const {outDir, hostingDir, baseUrl, embedOrigins} = site;
  const rules = responseRules({baseUrl, embedOrigins, scriptHashes: await scriptHashesOf(outDir)});
  await fs.writeFile(path.join(outDir, 'security-headers.json'), `${JSON.stringify(rules, null, 2)}\n`);
  await fs.writeFile(path.join(outDir, '_headers'), headersFile(rules));
  const apart = await writeSecurityTxt(site, factsOn);
  if (hostingDir === undefined) return;
  await fs.mkdir(hostingDir, {recursive: true});
  const place = apart === undefined ? {} : {securityTxt: apart};
  const files = {
    'nginx.conf': nginxConf(rules, {siteDir: `${onServer}/site/`, listen: '8080', ...place}),
    Caddyfile: caddyfile(rules, {siteDir: `${onServer}/site`, address: ':8080', ...place}),
    Dockerfile: dockerfile(path.basename(outDir)),
  };
  for (const [name, text] of Object.entries(files)) await fs.writeFile(path.join(hostingDir, name), text);
}
