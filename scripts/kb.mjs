import {code} from './kb/code.mjs';
import {diagnose} from './kb/diagnose.mjs';
import {doctor} from './kb/doctor.mjs';
import {pair} from './kb/pair.mjs';
import {qr} from './kb/qr.mjs';
import {search} from './kb/search.mjs';
import {ensureInstalled} from './lib/ensureInstalled.mjs';
import {main, UserError} from './lib/main.mjs';

const commands = {pair, diagnose, code, qr, search, doctor};

/** The knowledge of the site on the command line: JSON on stdout, a refusal as one line on stderr. */
await main(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    throw new UserError(`kb: found "${name}"; the commands are: ${Object.keys(commands).join(', ')}`, 2);
  }
  await ensureInstalled();
  const complain = (text) => process.stderr.write(`kb ${name}: ${text}\n`);
  try {
    return await command(args, {input: process.stdin, write: (text) => process.stdout.write(text), complain});
  } catch (error) {
    // Records that do not hold together are told by themselves; a stack trace would hide the lines.
    if (!(error instanceof UserError) && error.name !== 'BadRecordsError') throw error;
    complain(error.message);
    return error.exitCode ?? 1;
  }
});
