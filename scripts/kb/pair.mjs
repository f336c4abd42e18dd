import {parseArgs} from 'node:util';
import readline from 'node:readline';
import {loadTypeScript} from '../lib/loadTypeScript.mjs';
import {UserError} from '../lib/main.mjs';
import {projectRoot} from '../lib/project.mjs';
import {badInput} from '../lib/badInput.mjs';

const usage =
  'write: npm run -s kb -- pair "windows 11 edge" "iphone 15", or pair --batch with a line "computer<tab>phone" for each pair on stdin; --create asks about making a passkey';

async function makeJudge(operation) {
  const {loadDataset} = loadTypeScript('plugins/site-data/loadDataset.ts');
  const {readToday} = loadTypeScript('plugins/site-data/today.ts');
  const {describePair} = loadTypeScript('src/components/PairVerdict/describePair.ts');
  const today = readToday();
  const describe = describePair(await loadDataset(projectRoot, today), today);
  return (computer, phone) => {
    const answer = describe(computer, phone, operation);
    if (!answer.ok) throw badInput(`${answer.side}: ${answer.message}`);
    return answer.pair;
  };
}

async function runBatch(judge, {input, write, complain}) {
  let number = 0;
  let refused = 0;
  for await (const line of readline.createInterface({input, crlfDelay: Infinity})) {
    number += 1;
    if (line.trim() === '') continue;
    const [computer, phone, ...more] = line.split('\t');
    try {
      if (phone === undefined || more.length > 0) {
        throw badInput(
          `a line has one tab, between the computer and the phone; this one has ${more.length + (phone === undefined ? 0 : 1)}`,
        );
      }
      write(`${JSON.stringify(judge(computer, phone))}\n`);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refused += 1;
      write(`${JSON.stringify({error: error.message})}\n`);
      complain(`line ${number}: ${error.message}`);
    }
  }
  return refused === 0 ? 0 : 2;
}

/**
 * "Does this computer work with that phone?", by the rules and records of the site.
 *
 * @param {string[]} args
 * @param {{input: NodeJS.ReadableStream, write: (text: string) => void, complain: (text: string) => void}} streams
 * @returns {Promise<number>} 0, or 2 where a line of a batch could not be read
 */
export async function pair(args, streams) {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {batch: {type: 'boolean'}, create: {type: 'boolean'}},
    });
  } catch (error) {
    throw badInput(`${error.message.split('. ')[0]}; ${usage}`);
  }
  const {values, positionals} = parsed;
  const wanted = values.batch ? 0 : 2;
  if (positionals.length !== wanted) {
    throw badInput(`devices given: ${positionals.length}, needed: ${wanted}; ${usage}`);
  }
  const judge = await makeJudge(values.create ? 'create' : 'get');
  if (values.batch) return runBatch(judge, streams);
  streams.write(`${JSON.stringify(judge(...positionals), null, 2)}\n`);
  return 0;
}
