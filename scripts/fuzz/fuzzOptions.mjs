import {parseArgs} from 'node:util';
import {badInput} from '../lib/badInput.mjs';
import {wholeNumber} from '../lib/wholeNumber.mjs';

const usage = 'write: npm run fuzz:qr -- --count 1000000 --seed 1';

/**
 * Reads the arguments of the fuzz run.
 *
 * @param {string[]} args
 * @returns {{count: number, seed: number}}
 */
export function fuzzOptions(args) {
  let values;
  try {
    ({values} = parseArgs({args, options: {count: {type: 'string'}, seed: {type: 'string'}}}));
  } catch (error) {
    throw badInput(`${error.message.split('. ')[0]}; ${usage}`);
  }
  return {
    count: wholeNumber(values.count, {name: 'count', usual: 100_000, most: 100_000_000, usage}),
    seed: wholeNumber(values.seed, {name: 'seed', usual: 1, most: 4_294_967_295, usage}),
  };
}
