import {parseArgs} from 'node:util';
import {UserError} from './main.mjs';

/**
 * Reads the arguments of "npm test".
 *
 * @param {string[]} args
 * @param {readonly import('./steps.mjs').Step[]} steps
 * @returns {{list: boolean, chosen: readonly import('./steps.mjs').Step[]}}
 */
export function parseTestOptions(args, steps) {
  let values;
  try {
    ({values} = parseArgs({args, options: {only: {type: 'string'}, list: {type: 'boolean'}}}));
  } catch {
    throw new UserError('Usage: npm test -- [--only <step>] [--list]', 2);
  }
  const {only, list = false} = values;
  if (only === undefined) return {list, chosen: steps};
  const chosen = steps.filter(({name}) => name === only);
  if (chosen.length > 0) return {list, chosen};
  const names = steps.map(({name}) => name).join(', ');
  throw new UserError(`There is no step "${only}". The steps are: ${names}.`, 2);
}
