/** Crockford's base 32: no I, L, O and U, which are taken for 1, 0 and V. */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const lookAlikes: Readonly<Record<string, string>> = {O: '0', I: '1', L: '1'};

/** The value of a character, case and look-alikes forgiven; undefined for any other. */
export function valueOf(character: string): number | undefined {
  const upper = character.toUpperCase();
  const value = alphabet.indexOf(lookAlikes[upper] ?? upper);
  return value === -1 || character === '' ? undefined : value;
}

/** One word for each character, since B, D, E, G, P, T blur by voice (ICAO spelling words; digits as words). */
const words = [
  ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  ['Alfa', 'Bravo', 'Charlie', 'Delta', 'Echo', 'Foxtrot', 'Golf', 'Hotel', 'Juliett', 'Kilo', 'Mike'],
  ['November', 'Papa', 'Quebec', 'Romeo', 'Sierra', 'Tango', 'Victor', 'Whiskey', 'X-ray', 'Yankee', 'Zulu'],
].flat();

const otherSpellings: Readonly<Record<string, string>> = {
  alpha: 'A',
  juliet: 'J',
  niner: '9',
  oscar: '0',
  india: '1',
  lima: '1',
  whisky: 'W',
};

/** The word with which a character is read out. */
export const wordOf = (value: number): string => words[value]!;

const letters = new Map([
  ...words.map((word, i) => [word.toLowerCase().replace('-', ''), alphabet[i]!] as const),
  ...Object.entries(otherSpellings),
]);

/** The character that a word stands for; undefined where it is no such word. */
export const letterOf = (word: string): string | undefined => letters.get(word.toLowerCase());
