import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {UserError} from './main.mjs';
import {run} from './run.mjs';

const places = [...(process.env.PATH ?? '').split(':').filter(Boolean), '/usr/sbin', '/usr/local/sbin'];

/** @param {'nginx' | 'caddy'} name @returns {string | undefined} The path of its program. */
export function findServer(name) {
  const flag = name === 'nginx' ? '-v' : 'version';
  return places
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file) && spawnSync(file, [flag], {stdio: 'ignore'}).status === 0);
}

/**
 * Finds the web servers that the tests start, and gets them where a package manager that needs no
 * questions is at hand.
 */
export async function ensureServers() {
  const names = /** @type {const} */ (['nginx', 'caddy']);
  const missing = () => names.filter((name) => findServer(name) === undefined);
  if (missing().length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Getting web servers to test with: ${missing().join(' and ')}.`);
    const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
    await run('apt-get', ['update'], {env});
    await run('apt-get', ['install', '-y', '--no-install-recommends', ...missing()], {env});
  }
  const still = missing();
  if (still.length > 0) {
    throw new UserError(
      `The tests start real web servers, and ${still.join(' and ')} cannot be found: install ${still.length > 1 ? 'them' : 'it'} (Debian: apt-get install ${still.join(' ')}), then try again.`,
    );
  }
}
