/**
 * A text with its white space folded, so that texts compare whatever lines they were written on.
 * @param {string} text
 */
export const flat = (text) => text.replace(/\s+/g, ' ').trim();
