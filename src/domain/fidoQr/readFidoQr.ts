import {checkKeys} from './checkKeys';
import {decodeDigits} from './decodeDigits';
import type {FidoQr} from './fidoQr';
import type {FidoQrProblem} from './fidoQrProblem';
import {readCborMap} from './readCborMap';
import {readHints} from './readHints';

export type ReadFidoQr =
  {readonly ok: true; readonly code: FidoQr} | {readonly ok: false; readonly problem: FidoQrProblem};

const prefix = /^fido:\//i;
const prefixLength = 'FIDO:/'.length;

/** As many digits as the largest QR code holds (ISO/IEC 18004, version 40-L). */
const mostDigits = 7089;

const highestKnownKey = 6;

const refuse = (problem: FidoQrProblem): ReadFidoQr => ({ok: false, problem});

/**
 * Reads the text of a passkey sign-in code, FIDO:/ and digits (CTAP 2.3, hybrid transports). White space
 * around it and the case of the prefix do not matter. Never throws. The secret and the public key in the
 * code are checked and dropped.
 */
export function readFidoQr(text: string): ReadFidoQr {
  const trimmed = text.trim();
  if (trimmed === '') return refuse({kind: 'empty'});
  if (!prefix.test(trimmed)) return refuse({kind: 'not-a-fido-code'});
  const digits = trimmed.slice(prefixLength);
  if (digits === '') return refuse({kind: 'empty'});
  if (digits.length > mostDigits) {
    return refuse({kind: 'too-long', found: digits.length, allowed: mostDigits});
  }
  const decoded = decodeDigits(digits);
  if (!decoded.ok) return decoded;
  const map = readCborMap(decoded.bytes);
  if (!map.ok) return map;
  const problem = checkKeys(map.fields);
  if (problem) return refuse(problem);
  const hints = readHints(map.fields);
  if ('kind' in hints) return refuse(hints);
  const unknownKeys = [...map.fields.keys()].filter((key) => key < 0 || key > highestKnownKey);
  return {
    ok: true,
    code: {...hints, unknownKeys: unknownKeys.sort((a, b) => a - b), otherKeys: map.otherKeys},
  };
}
