import {UserError} from './main.mjs';

const highestPort = 65_535;

/**
 * Reads the PORT setting.
 *
 * @param {string | undefined} value
 * @param {number} [fallback] Used if PORT is not set.
 * @returns {number} 0 stands for any free port.
 */
export function parsePort(value, fallback = 3000) {
  if (value === undefined || value === '') return fallback;
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= highestPort) return port;
  throw new UserError(`PORT must be a whole number from 0 to ${highestPort}, and it is "${value}".`, 2);
}
