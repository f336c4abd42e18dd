import {UserError} from '../../lib/main.mjs';
import {runCapturing} from '../../lib/run.mjs';

/**
 * Runs a command in a folder; what it says goes to stderr.
 *
 * @param {string} cwd
 * @param {string} command
 * @param {string[]} args
 * @throws UserError when it fails
 */
export async function runHere(cwd, command, args) {
  const {code} = await runCapturing(command, args, {cwd});
  if (code !== 0) throw new UserError(`"${[command, ...args].join(' ')}" failed in ${cwd}; see above`);
}
