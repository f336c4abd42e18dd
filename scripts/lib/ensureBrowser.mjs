import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {findBrowser, findHeadlessShell} from './findBrowser.mjs';
import {UserError} from './main.mjs';
import {run} from './run.mjs';
import {toolPath} from './tool.mjs';

/** @param {string} path */
function answers(path) {
  // On Windows, asking Chrome for its version opens a window.
  if (process.platform === 'win32') return existsSync(path);
  // Ubuntu's chromium-browser is a stub that only says how to install the real one, and a
  // downloaded Chromium may lack system libraries: being there is not enough.
  return spawnSync(path, ['--version'], {stdio: 'ignore', timeout: 30_000}).status === 0;
}

const find = () => findBrowser({isUsable: answers});

function waysToGetOne() {
  const playwright = () =>
    run(process.execPath, [toolPath('@playwright/test', 'playwright'), 'install', 'chromium']);
  const mayUseApt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayUseApt) return [playwright];
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const apt = async () =>
    (await run('apt-get', ['update'], {env})) ||
    run('apt-get', ['install', '-y', 'chromium', 'chromium-headless-shell'], {env});
  return [apt, playwright];
}

/**
 * Finds a browser that starts, and gets one if there is none.
 *
 * @returns {Promise<{path: string, shell: string}>} The path of its executable, and of what most tests
 *   can do with: its headless shell where there is one, else the same.
 */
export async function ensureBrowser() {
  let browser = await find();
  for (const get of browser ? [] : waysToGetOne()) {
    console.log('Getting a browser to test with: none is installed.');
    const code = await get();
    if (code > 128) throw new UserError('Getting a browser was interrupted.', code);
    browser = await find();
    if (browser) break;
  }
  if (!browser) {
    throw new UserError(
      'There is no browser to test with: install Chromium or Chrome, or set CHROME_PATH to one, then try again.',
    );
  }
  console.log(`Browser: ${browser.path} (${browser.origin})`);
  const shell = findHeadlessShell({isUsable: answers});
  if (shell) console.log(`For what needs no window: ${shell}`);
  return {path: browser.path, shell: shell ?? browser.path};
}
