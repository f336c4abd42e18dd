import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {UserError} from './main.mjs';
import {projectRoot} from './project.mjs';

/**
 * The JavaScript file behind an installed command. Running it with Node, and not through
 * node_modules/.bin, needs no shell on Windows, so no argument is ever quoted or expanded.
 *
 * @param {string} packageName
 * @param {string} command The command's name in the package's "bin".
 * @returns {string}
 */
export function toolPath(packageName, command) {
  const folder = join(projectRoot, 'node_modules', packageName);
  let bin;
  try {
    ({bin} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  } catch {
    throw new UserError(`${packageName} is not installed: run "npm ci", then try again.`);
  }
  const file = typeof bin === 'string' ? bin : bin?.[command];
  if (!file) throw new UserError(`${packageName} has no command "${command}".`);
  return join(folder, file);
}
