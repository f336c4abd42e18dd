import {existsSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {UserError} from './main.mjs';
import {checkNodeVersion} from './nodeVersion.mjs';
import {projectRoot} from './project.mjs';
import {runCapturing} from './run.mjs';

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
 * Why the packages have to be installed, or undefined if they are up to date.
 *
 * @param {number | undefined} installedAt When npm last finished installing, in milliseconds.
 * @param {number | undefined} lockedAt When package-lock.json last changed, in milliseconds.
 */
export function reasonToInstall(installedAt, lockedAt) {
  if (installedAt === undefined) return 'the packages are not installed yet';
  if (lockedAt !== undefined && lockedAt > installedAt) {
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

/** @param {string} file */
function changedAt(file) {
  return statSync(join(projectRoot, file), {throwIfNoEntry: false})?.mtimeMs;
}

/** Makes sure that this Node can run the project and that its packages are installed. */
export async function ensureInstalled() {
  checkNodeVersion();
  // npm writes this file last, so an install that was broken off does not count as one.
  const installedAt = changedAt('node_modules/.package-lock.json');
  const reason = reasonToInstall(installedAt, changedAt('package-lock.json'));
  if (!reason) return;

  const command = existsSync(join(projectRoot, 'package-lock.json')) ? 'ci' : 'install';
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
