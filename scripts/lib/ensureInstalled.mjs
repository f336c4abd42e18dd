import {existsSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {UserError} from './main.mjs';
import {checkNodeVersion} from './nodeVersion.mjs';
import {projectRoot} from './project.mjs';
import {runCapturing} from './run.mjs';

/** @typedef {import('./lockfile.mjs').LockPackages} LockPackages */

const knownFailures = [
  {
    pattern: /EUSAGE|EJSONPARSE/,
    advice: 'package.json and package-lock.json do not match; run "npm install" to mend the lockfile.',
  },
  {
    pattern: /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH/,
    advice: 'the package registry did not answer; check the network or the proxy, then try again.',
  },
  {pattern: /ENOSPC/, advice: 'the disk is full; free some space, then try again.'},
  {
    pattern: /EACCES|EPERM/,
    advice: 'node_modules cannot be written; check who owns the project folder, then try again.',
  },
];

/**
 * Whether what is installed is what the lockfile asks for. Builds for other systems are left out.
 *
 * @param {LockPackages} installed as npm notes them in node_modules
 * @param {LockPackages} locked as package-lock.json has them
 */
export function holdsAll(installed, locked) {
  const isSame = (name) => installed[name]?.version === locked[name]?.version;
  return (
    Object.keys(installed).every(isSame) &&
    Object.entries(locked).every(
      ([name, {optional}]) => name === '' || isSame(name) || (optional && !(name in installed)),
    )
  );
}

/**
 * Why the packages have to be installed, or undefined if they are up to date. Dates alone do not tell: a
 * lockfile that was checked out again looks newer than the packages.
 *
 * @param {number | undefined} installedAt When npm last finished installing, in milliseconds.
 * @param {number | undefined} lockedAt When package-lock.json last changed, in milliseconds.
 * @param {() => boolean} isSame Whether what is installed is what the lockfile asks for.
 */
export function reasonToInstall(installedAt, lockedAt, isSame) {
  if (installedAt === undefined) return 'the packages are not installed yet';
  if (lockedAt !== undefined && lockedAt > installedAt && !isSame()) {
    return 'package-lock.json changed since the packages were installed';
  }
  return undefined;
}

/**
 * What to do about a failed install.
 *
 * @param {string} output What npm printed.
 */
export function installAdvice(output) {
  const known = knownFailures.find(({pattern}) => pattern.test(output));
  return known?.advice ?? "read npm's messages above, then try again.";
}

/** What npm notes of an install; it writes this last, so one that was broken off does not count. */
const noteFile = 'node_modules/.package-lock.json';
const lockFile = 'package-lock.json';

/** @param {string} file */
function packagesOf(file) {
  return JSON.parse(readFileSync(join(projectRoot, file), 'utf8')).packages ?? {};
}

/** What no parser can read describes nothing: npm says what is wrong with it. */
function isSameAsLocked() {
  try {
    return holdsAll(packagesOf(noteFile), packagesOf(lockFile));
  } catch {
    return false;
  }
}

/** @param {string} file */
function changedAt(file) {
  return statSync(join(projectRoot, file), {throwIfNoEntry: false})?.mtimeMs;
}

/** Makes sure that this Node can run the project and that its packages are installed. */
export async function ensureInstalled() {
  checkNodeVersion();
  const reason = reasonToInstall(changedAt(noteFile), changedAt(lockFile), isSameAsLocked);
  if (!reason) return;

  const command = existsSync(join(projectRoot, lockFile)) ? 'ci' : 'install';
  // Stdout belongs to what a command answers.
  console.error(`Running npm ${command}: ${reason}. This can take a few minutes.`);
  // NODE_ENV=production would leave out the packages that serve and test the site.
  const {code, output} = await runCapturing('npm', [command, '--include=dev'], {
    env: {...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1'},
    shell: process.platform === 'win32',
  });
  if (code !== 0) {
    const advice = code > 128 ? 'it was interrupted; run the command again.' : installAdvice(output);
    throw new UserError(`npm ${command} failed: ${advice}`, code);
  }
}
