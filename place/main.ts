import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {BrandFileError} from '../plugins/brand/brandFileError';
import {BadRecordsError} from '../plugins/site-data/problem';
import {parseOptions, usage} from './options';
import {PlaceError} from './problem';
import {placeSite, type Placed} from './placeSite';
import {readRelease} from './readRelease';

const say = (text: string) => void process.stdout.write(`${text}\n`);

function report({out, state, files, kept, hasNoAddress}: Placed): void {
  if (state === 'already there') {
    say(`${out} holds exactly this site already (${files} files compared). Nothing was changed.`);
    return;
  }
  say(`Placed ${files} files in ${out}: site/ is what to serve, hosting/ has the settings for servers.`);
  if (kept !== undefined) say(`What was there is kept in ${kept}: rename it to go back.`);
  if (hasNoAddress) {
    say(
      'No address was given ("url" in the brand file, or --url): links for search engines name none of yours.',
    );
  }
}

/** Something wrong with what was given: its message says how to mend it. */
const isToldAsItIs = (error: unknown): error is Error =>
  error instanceof PlaceError || error instanceof BadRecordsError || error instanceof BrandFileError;

async function main(): Promise<number> {
  try {
    const options = parseOptions(process.argv.slice(2), process.env);
    if (options === 'help') {
      say(usage);
      return 0;
    }
    const release = await readRelease(path.dirname(fileURLToPath(import.meta.url)));
    report(await placeSite(release, options));
    return 0;
  } catch (error) {
    if (isToldAsItIs(error)) {
      process.stderr.write(`${error.message}\n`);
      return 2;
    }
    throw error;
  }
}

process.exitCode = await main();
