import {everyPage, type Rule} from '../rule';

const moves = '(?:travels?|goes|sent|sends?|transmits?|transmitted|transfers?|transferred|carried|moves?)';
const carried = new RegExp(`passkeys?\\b[^.?!]{0,60}\\b${moves}\\b[^.?!]{0,30}\\bBluetooth`, 'gi');
const carries =
  /Bluetooth\b[^.?!]{0,40}\b(?:carries|sends?|transmits?|transfers?)\b[^.?!]{0,30}\bpasskeys?/gi;
const paired =
  /\b(?:pair (?:the|your) (?:phone|devices|computer) (?:first|to|so)|devices (?:pair|are paired))\b/gi;
const denied = /\b(?:not|never|nothing|no|nor|cannot|n’t|n't)\b/i;

/** The passkey stays on the phone. Whoever writes otherwise has misled a reader about safety. */
export const bluetoothCarriesNothing: Rule = {
  name: 'does not say that the passkey goes over Bluetooth or that the devices pair',
  appliesTo: everyPage,
  check: ({text}) => {
    const prose = text.replace(/\s+/g, ' ');
    return [carried, carries, paired]
      .flatMap((pattern) => prose.match(pattern) ?? [])
      .filter((sentence) => !denied.test(sentence))
      .map((sentence) => `"${sentence}"`);
  },
};
