import {parseArgs} from 'node:util';
import {UserError} from '../lib/main.mjs';

const usage = 'write: npm run fuzz:qr -- --count 1000000 --seed 1';

const limits = {count: {usual: 100_000, most: 100_000_000}, seed: {usual: 1, most: 4_294_967_295}};

function wholeNumber(text, name) {
  const {usual, most} = limits[name];
  if (text === undefined) return usual;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= most) return number;
  throw new UserError(
    `--${name}: found ${JSON.stringify(text)}, allowed: a whole number from 1 to ${most}; ${usage}`,
    2,
  );
}

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
    throw new UserError(`${error.message.split('. ')[0].replace(/\s+/g, ' ')}; ${usage}`, 2);
  }
  return {count: wholeNumber(values.count, 'count'), seed: wholeNumber(values.seed, 'seed')};
}
