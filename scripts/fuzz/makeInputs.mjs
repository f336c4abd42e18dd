import {anyMap} from './anyMap.mjs';
import {changeBytes} from './changeBytes.mjs';

const starts = [
  'FIDO:',
  'fido:/',
  'http://',
  'HTTPS://',
  'https://wa.me/settings/linked_devices',
  '2@abcdefgh,',
  'WIFI:',
  'MT:',
  'DPP:',
  'otpauth:',
  'a.b+c-d:',
  'BEGIN:VCARD',
];
const blanks = ['', ' ', '\n', '\u00a0', '\ufeff'];
/** Characters that software likes to stumble over: wide digits, half of a pair, a mark, zero. */
const odd = ['１', '٣', '\ud800', '\u0301', '\u0000', '\u2028', '😀', 'İ', '/', '-', '.', 'e', ' '];

/** More than a code can have, so that the limit is tested too. */
const mostDigits = 7200;

function texts(random) {
  const below = (limit) => Math.floor(random() * limit);
  const any = (list) => list[below(list.length)];
  const character = () =>
    random() < 0.2 ? any(odd) : String.fromCharCode(below(random() < 0.7 ? 128 : 65536));
  const text = (length) => Array.from({length}, character).join('');
  const digits = (length) => Array.from({length}, () => below(10)).join('');
  const changeText = (given) => {
    const at = below(given.length + 1);
    const put = any([digits(1 + below(4)), any(odd), '']);
    return given.slice(0, at) + put + given.slice(at + below(4));
  };
  return {below, any, text, digits, changeText};
}

/**
 * Kinds of input for a reader of sign-in codes, from rubbish to codes that are nearly right.
 *
 * @param {() => number} random from 0 to below 1
 * @param {readonly string[]} codes texts that are accepted
 * @param {{decode: (digits: string) => Uint8Array, encode: (bytes: Uint8Array) => string}} codec
 * @returns {Record<string, () => string>}
 */
export function makeInputs(random, codes, {decode, encode}) {
  const {below, any, text, digits, changeText} = texts(random);
  const contents = codes.map((code) => [...decode(code.slice('FIDO:/'.length))]);
  const asCode = (bytes) => `FIDO:/${encode(Uint8Array.from(bytes))}`;
  const shortest = contents.toSorted((a, b) => a.length - b.length)[0];
  // Without its first byte, the shortest code is the two required keys.
  const map = anyMap(random, shortest.slice(1));
  const changes = Object.entries(changeBytes(random)).map(([name, change]) => [
    `bytes: ${name}`,
    () => asCode(change(any(contents))),
  ]);
  return {
    'any text': () => text(below(80)),
    'any text after a known start': () => any(starts) + text(below(60)),
    'any text after FIDO:/': () => `FIDO:/${text(below(60))}`,
    'digits of any length': () => `FIDO:/${digits(random() < 0.02 ? below(mostDigits) : below(200))}`,
    'digits of any bytes': () => asCode(Array.from({length: below(90)}, () => below(256))),
    'a code with other characters': () => changeText(any(codes)),
    'a code in other case and blanks': () =>
      any(blanks) + any(codes).replace('FIDO', any(['fido', 'Fido', 'FIDO'])) + any(blanks),
    'a map of any keys': () => asCode(map()),
    ...Object.fromEntries(changes),
  };
}
