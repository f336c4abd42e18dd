import {UserError} from './main.mjs';

/**
 * Ends in one line on stderr and exit code 2.
 *
 * @param {string} message what was found, what is allowed and how to mend it
 */
export const badInput = (message) => new UserError(message.replace(/\s+/g, ' '), 2);
