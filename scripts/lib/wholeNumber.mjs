import {badInput} from './badInput.mjs';

/**
 * The number that an option of a command was given, or its usual one.
 *
 * @param {string | undefined} text
 * @param {{name: string, usual: number, most: number, usage: string}} option its name without dashes, and how the command is written
 * @returns {number}
 */
export function wholeNumber(text, {name, usual, most, usage}) {
  if (text === undefined) return usual;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= most) return number;
  throw badInput(`--${name}: found "${text}", allowed: a whole number from 1 to ${most}; ${usage}`);
}
