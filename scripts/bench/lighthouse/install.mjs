import fs from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {runHere} from '../rivals/runHere.mjs';

/** The newest that runs on Node 20. */
export const version = '12.8.2';

const moduleFrom = async (folder, name) => {
  const home = path.join(folder, 'node_modules', name);
  const {main} = JSON.parse(fs.readFileSync(path.join(home, 'package.json'), 'utf8'));
  return import(pathToFileURL(path.join(home, main)).href);
};

/**
 * Installs Lighthouse into a folder of its own: it brings more than a hundred packages that only this
 * benchmark needs.
 *
 * @param {string} folder an empty one
 * @returns {Promise<{lighthouse: Function, launch: Function}>} its own function, and what starts a browser
 */
export async function installLighthouse(folder) {
  fs.writeFileSync(path.join(folder, 'package.json'), '{"private": true}');
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await runHere(folder, 'npm', ['install', ...flags, `lighthouse@${version}`]);
  const {default: lighthouse} = await moduleFrom(folder, 'lighthouse');
  const {launch} = await moduleFrom(folder, 'chrome-launcher');
  return {lighthouse, launch};
}
