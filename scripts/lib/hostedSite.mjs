import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {loadTypeScript} from './loadTypeScript.mjs';
import {UserError} from './main.mjs';
import {startServer} from './realServer.mjs';

/**
 * Serves a finished site with a real web server and the settings that are written for it; only the
 * folder and the port are of this computer.
 *
 * @param {'nginx' | 'caddy'} name
 * @param {{siteDir: string, port: number, securityTxt?: string}} place
 */
export async function serveHosted(name, {siteDir, port, securityTxt}) {
  const folder = resolve(siteDir);
  let rules;
  try {
    rules = JSON.parse(readFileSync(join(folder, 'security-headers.json'), 'utf8'));
  } catch {
    throw new UserError(`There is no finished site in ${siteDir}: run "npm run build" first.`);
  }
  const {nginxConf} = loadTypeScript('plugins/post-build/hosting/nginxConf.ts');
  const {caddyfile} = loadTypeScript('plugins/post-build/hosting/caddyfile.ts');
  const conf =
    name === 'nginx'
      ? nginxConf(rules, {siteDir: `${folder}/`, listen: `127.0.0.1:${port}`, securityTxt})
      : caddyfile(rules, {siteDir: folder, address: `http://127.0.0.1:${port}`, securityTxt});
  const {origin, close} = await startServer(name, conf, port);
  return {url: origin + rules.baseUrl, origin, close};
}
