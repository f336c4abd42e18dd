import {loadTypeScript} from '../lib/loadTypeScript.mjs';

const letters = 'abcdefghijklmnopqrstuvwxyz';
/** Nobody mistypes "qr" and is still understood by a person. */
const shortestMistyped = 4;

function mistypeWord(word, random, pick) {
  const at = 1 + Math.floor(random() * (word.length - 1));
  const kinds = [
    () => word.slice(0, at) + word.slice(at + 1),
    () => word.slice(0, at) + word[at] + word.slice(at),
    () => word.slice(0, at) + pick(random, [...letters]) + word.slice(at + 1),
    () => word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1),
  ];
  return pick(random, kinds)();
}

function mistype(words, count, random, pick) {
  const changed = [...words];
  const long = words.map((_word, at) => at).filter((at) => words[at].length >= shortestMistyped);
  for (let i = 0; i < count && long.length > 0; i += 1) {
    const [at] = long.splice(Math.floor(random() * long.length), 1);
    changed[at] = mistypeWord(changed[at], random, pick);
  }
  return changed;
}

function dropOne(words, random) {
  if (words.length < 3) return words;
  const at = Math.floor(random() * words.length);
  return words.filter((_word, i) => i !== at);
}

function swapTwo(words, random) {
  if (words.length < 2) return words;
  const at = Math.floor(random() * (words.length - 1));
  const changed = [...words];
  [changed[at], changed[at + 1]] = [changed[at + 1], changed[at]];
  return changed;
}

/**
 * Ways in which people type a query differently from how it stands in the set; the same for the same
 * seed.
 *
 * @param {number} seed
 * @returns {Record<string, (query: string) => string>}
 */
export function mutations(seed) {
  const {pick, seededRandom} = loadTypeScript('src/domain/evaluation/random.ts');
  const random = seededRandom(seed);
  const byWords = (change) => (query) => change(query.split(' ')).join(' ');
  return {
    'one typing error': byWords((words) => mistype(words, 1, random, pick)),
    'two typing errors': byWords((words) => mistype(words, 2, random, pick)),
    'one word left out': byWords((words) => dropOne(words, random)),
    'two words swapped': byWords((words) => swapTwo(words, random)),
  };
}
