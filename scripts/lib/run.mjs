import {spawn} from 'node:child_process';
import {constants} from 'node:os';
import {UserError} from './main.mjs';
import {projectRoot} from './project.mjs';

const passedOn = ['SIGINT', 'SIGTERM'];

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] The whole environment of the command.
 * @property {boolean} [shell] Whether the command needs a shell, as a Windows .cmd file does.
 */

/** @param {import('node:child_process').ChildProcess} child @param {string} command */
function exitCodeOf(child, command) {
  return new Promise((resolve, reject) => {
    let stoppedBy;
    const passOn = (signal) => {
      stoppedBy = signal;
      // A terminal sends Ctrl-C to the child as well; a second one would make many tools
      // abort instead of cleaning up.
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      child.kill(signal);
    };
    const done = () => passedOn.forEach((signal) => process.off(signal, passOn));
    passedOn.forEach((signal) => process.on(signal, passOn));
    child.once('error', (error) => {
      done();
      reject(new UserError(`Could not start ${command}: ${error.message}`));
    });
    child.once('close', (code, signal) => {
      done();
      const endedBy = stoppedBy ?? signal;
      // A child that handles Ctrl-C may exit with 0, and the caller must still stop.
      resolve(endedBy ? 128 + constants.signals[endedBy] : code);
    });
  });
}

/**
 * Runs a command in the project folder, with this terminal as its own.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} The exit code.
 */
export function run(command, args, options = {}) {
  const child = spawn(command, args, {cwd: projectRoot, stdio: 'inherit', ...options});
  return exitCodeOf(child, command);
}

/**
 * @typedef {object} Shown
 * @property {boolean} [isShown] Whether what the command prints is shown at once, as it is unless told otherwise.
 */

/**
 * Like {@link run}, and keeps what the command printed so that it can be examined.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions & Shown} [options]
 * @returns {Promise<{code: number, output: string}>}
 */
export async function runCapturing(command, args, {isShown = true, ...options} = {}) {
  const stdio = ['inherit', 'pipe', 'pipe'];
  const child = spawn(command, args, {cwd: projectRoot, stdio, ...options});
  let output = '';
  const keep = (from, to) => {
    // Decoding per stream keeps a character whole when it is split between two chunks.
    from.setEncoding('utf8');
    from.on('data', (text) => {
      output += text;
      if (isShown) to.write(text);
    });
  };
  // Stdout belongs to what the caller answers.
  keep(child.stdout, process.stderr);
  keep(child.stderr, process.stderr);
  const code = await exitCodeOf(child, command);
  return {code, output};
}
