import {accessSync, constants} from 'node:fs';
import {posix, win32} from 'node:path';
import {UserError} from './main.mjs';

/**
 * @typedef {object} Browser
 * @property {string} path The browser's executable.
 * @property {string} origin Where it was found, for people.
 */

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macApps = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'];
const windowsApps = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'];

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function playwrightPath() {
  try {
    const {chromium} = await import('@playwright/test');
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * @param {string[]} folders
 * @param {string[]} names
 * @param {typeof posix} path
 */
function combine(folders, names, path) {
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** @param {NodeJS.ProcessEnv} env */
const foldersOf = (env) => (env.PATH ?? '').split(':').filter(Boolean);

/**
 * Where an installed browser could be, the likeliest first.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {Browser[]}
 */
function installedPlaces(env, platform) {
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
    return combine(folders, windowsApps, win32).map((path) => ({
      path,
      origin: 'installed program',
    }));
  }
  const places = combine(foldersOf(env), commands, posix).map((path) => ({path, origin: 'found on PATH'}));
  if (platform !== 'darwin') return places;
  const folders = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
  const apps = combine(folders, macApps, posix).map((path) => ({path, origin: 'installed app'}));
  return [...places, ...apps];
}

/**
 * Finds a Chromium or Chrome to test with: CHROME_PATH, an installed one, Playwright's own.
 *
 * @param {object} [machine] The machine to look at; tests describe one of their own.
 * @param {NodeJS.ProcessEnv} [machine.env]
 * @param {NodeJS.Platform} [machine.platform]
 * @param {(path: string) => boolean} [machine.isUsable]
 * @param {() => Promise<string | undefined>} [machine.ownPath] Where Playwright keeps its own.
 * @returns {Promise<Browser | undefined>}
 */
export async function findBrowser({
  env = process.env,
  platform = process.platform,
  isUsable = isExecutable,
  ownPath = playwrightPath,
} = {}) {
  if (env.CHROME_PATH) {
    if (isUsable(env.CHROME_PATH)) return {path: env.CHROME_PATH, origin: 'CHROME_PATH'};
    throw new UserError(
      `CHROME_PATH is ${env.CHROME_PATH}, which is no browser that runs: correct it or unset it.`,
    );
  }
  const installed = installedPlaces(env, platform).find(({path}) => isUsable(path));
  if (installed) return installed;
  const own = await ownPath();
  return own && isUsable(own) ? {path: own, origin: "Playwright's own"} : undefined;
}

/**
 * Finds the headless shell of Chromium: the same engine without the window around it, which costs about
 * half the time of the processor. It has no camera. Who names a browser in CHROME_PATH wants that one.
 *
 * @param {object} [machine] As for {@link findBrowser}.
 * @param {NodeJS.ProcessEnv} [machine.env]
 * @param {NodeJS.Platform} [machine.platform]
 * @param {(path: string) => boolean} [machine.isUsable]
 * @returns {string | undefined} The path of its executable.
 */
export function findHeadlessShell({
  env = process.env,
  platform = process.platform,
  isUsable = isExecutable,
} = {}) {
  // "npm test" has already looked, and passes on what it found.
  if (env.CHROME_SHELL_PATH) return env.CHROME_SHELL_PATH;
  if (env.CHROME_PATH || platform === 'win32') return undefined;
  return combine(foldersOf(env), ['chromium-headless-shell'], posix).find(isUsable);
}
