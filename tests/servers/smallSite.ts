import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {compressFiles} from '../../plugins/post-build/hosting/compressFiles';
import type {ResponseRules} from '../../plugins/post-build/hosting/responseRules';
import {writeHosting} from '../../plugins/post-build/hosting/writeHosting';
import {freePort, startServer} from '../../scripts/lib/realServer.mjs';
import type {ServedSite} from './servedSite';

export const servers = ['nginx', 'caddy'] as const;
type ServerName = (typeof servers)[number];

const long = (text: string) => `${text} `.repeat(400);

/** A site with one file of each kind that servers treat differently. */
const files: Readonly<Record<string, string>> = {
  'index.html': long('<p>home'),
  '404.html': long('<p>This page is not here'),
  'help/index.html': long('<p>help'),
  'help/index.md': long('# Help'),
  'tools/dry-run/index.html': long('<p>dry run'),
  'embed/pair/index.html': long('<p>embed'),
  'embed.js': 'let embed;',
  'agents/print/index.html': long('<p>print'),
  'assets/js/main.1234.js': long('let x = 1;'),
  'assets/css/styles.1234.css': long('p {}'),
  'data/v1/causes.json': `{"a": "${long('words')}"}`,
  'data/v1/devices.csv': long('a,b'),
  'devices/changes/feed.atom': long('<feed/>'),
  'img/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'llms.txt': 'Grüße',
  'sitemap.xml': '<urlset/>',
  '.secret': 'not for the public',
  '.git/config': 'not for the public',
};

export const embedHost = 'https://www.bank.example';
export const securityContact = 'security@bank.example';
const onServer = '/srv/passkey-help/';

export interface SmallSite {
  readonly base: string;
  readonly rules: ResponseRules;
  /**
   * Starts a server with the settings as they are written for hosts: only the folder and the port are
   * of this computer.
   */
  readonly serve: (name: ServerName, options?: Spoilt) => Promise<ServedSite>;
  readonly remove: () => Promise<void>;
}

interface Spoilt {
  /** Makes the settings wrong. */
  readonly spoil?: (conf: string) => string;
  /** Modules that nginx has to load. */
  readonly modules?: readonly string[];
}

/** Writes a small site with its settings into a folder, of which part must not be served. */
export async function makeSmallSite(base: string): Promise<SmallSite> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'small site-'));
  const outDir = path.join(folder, 'site');
  const hostingDir = path.join(folder, 'hosting');
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(outDir, file);
    await fs.mkdir(path.dirname(target), {recursive: true});
    await fs.writeFile(target, text);
  }
  await fs.writeFile(path.join(folder, 'outside.txt'), 'outside');
  const site = {outDir, hostingDir, baseUrl: base, siteUrl: 'https://help.example', securityContact};
  await writeHosting({...site, embedOrigins: [embedHost]}, '2026-11-25');
  await compressFiles(outDir);
  const json = await fs.readFile(path.join(outDir, 'security-headers.json'), 'utf8');
  const rules = JSON.parse(json) as ResponseRules;

  return {
    base,
    rules,
    serve: async (name, {spoil, modules = []} = {}) => {
      const port = await freePort();
      const written = await fs.readFile(
        path.join(hostingDir, name === 'nginx' ? 'nginx.conf' : 'Caddyfile'),
        'utf8',
      );
      const sound = written
        .replaceAll(onServer, `${folder}/`)
        .replace('listen 8080;', `listen 127.0.0.1:${port};`)
        .replace('\n:8080 {', `\nhttp://127.0.0.1:${port} {`);
      const conf = spoil?.(sound) ?? sound;
      if (spoil && conf === sound) throw new Error('The fault that was to be planted changes nothing.');
      const {origin, close} = await startServer(name, conf, port, modules);
      return {name, base, rules, origin, hasBrotli: name === 'caddy' || modules.length > 0, close};
    },
    remove: () => fs.rm(folder, {recursive: true}),
  };
}
