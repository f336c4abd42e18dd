/**
 * Every third long word of a copy becomes a word of its own, so that the vocabulary of a grown site
 * grows as well.
 *
 * @param {string} text
 * @param {number} copy which one, from 1
 */
export function changeWords(text, copy) {
  let at = 0;
  return text.replace(/[a-z]{5,}/gi, (word) =>
    at++ % 3 === copy % 3 ? `${word}${copy.toString(36)}` : word,
  );
}
