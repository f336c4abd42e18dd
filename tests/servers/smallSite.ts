import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {caddyfile} from '../../plugins/post-build/hosting/caddyfile';
import {compressFiles} from '../../plugins/post-build/hosting/compressFiles';
import {nginxConf} from '../../plugins/post-build/hosting/nginxConf';
import {responseRules, type ResponseRules} from '../../plugins/post-build/hosting/responseRules';
import {freePort, startServer} from '../../scripts/lib/realServer.mjs';

export const servers = ['nginx', 'caddy'] as const;
export type ServerName = (typeof servers)[number];

const long = (text: string) => `${text} `.repeat(400);

/** A site with one file of each kind that servers treat differently. */
const files: Readonly<Record<string, string>> = {
  'index.html': long('<p>home'),
  '404.html': long('<p>This page is not here'),
  'help/index.html': long('<p>help'),
  'help/index.md': long('# Help'),
  'tools/dry-run/index.html': long('<p>dry run'),
  'embed/pair/index.html': long('<p>embed'),
  'agents/print/index.html': long('<p>print'),
  'assets/js/main.1234.js': long('let x = 1;'),
  'data/v1/causes.json': `{"a": "${long('words')}"}`,
  'devices/changes/feed.atom': long('<feed/>'),
  'img/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'llms.txt': 'Grüße',
  '.secret': 'not for the public',
};

export interface SmallSite {
  readonly rules: ResponseRules;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export const embedHost = 'https://www.bank.example';

/**
 * Starts a server with the settings that are written for hosts.
 * @param spoil changes the settings, to show that a test notices
 */
export async function startSmallSite(
  name: ServerName,
  baseUrl: string,
  spoil: (conf: string) => string = (conf) => conf,
): Promise<SmallSite> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'small-site-'));
  const siteDir = path.join(folder, 'site');
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(siteDir, file);
    await fs.mkdir(path.dirname(target), {recursive: true});
    await fs.writeFile(target, text);
  }
  await fs.writeFile(path.join(folder, 'outside.txt'), 'outside');
  await fs.writeFile(path.join(folder, 'security.txt'), 'Contact: mailto:a@b.example\n');
  await compressFiles(siteDir);
  const rules = responseRules({baseUrl, scriptHashes: ["'sha256-x'"], embedOrigins: [embedHost]});
  const port = await freePort();
  const securityTxt = path.join(folder, 'security.txt');
  const conf =
    name === 'nginx'
      ? nginxConf(rules, {siteDir: `${siteDir}/`, port, securityTxt})
      : caddyfile(rules, {siteDir, address: `http://127.0.0.1:${port}`, securityTxt});
  const server = await startServer(name, spoil(conf), port);
  return {
    rules,
    origin: server.origin,
    close: async () => {
      await server.close();
      await fs.rm(folder, {recursive: true});
    },
  };
}
