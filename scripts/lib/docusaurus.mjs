import {run} from './run.mjs';
import {toolPath} from './tool.mjs';

/**
 * Runs a Docusaurus command.
 *
 * @param {string[]} args
 * @returns {Promise<number>} The exit code.
 */
export function docusaurus(args) {
  return run(process.execPath, [toolPath('@docusaurus/core', 'docusaurus'), ...args], {
    // The check for updates is a network request that this project's users never asked for.
    env: {...process.env, NO_UPDATE_NOTIFIER: '1'},
  });
}
