import {chunkBytes, chunkDigits, digitWidths} from './digitWidths';

/** Why digits stand for no bytes. Positions count from 1; no character of the text is carried. */
export type DigitsProblem =
  | {
      readonly kind: 'not-a-digit';
      readonly position: number;
      readonly found: 'digit-of-another-script' | 'space' | 'other';
    }
  /** `rest`: digits after the last full chunk; `allowed`: how many there may be. */
  | {
      readonly kind: 'bad-length';
      readonly found: number;
      readonly rest: number;
      readonly allowed: readonly number[];
    }
  /** The digits `from` to `until` are chunk number `chunk` and are more than `bytes` bytes can hold. */
  | {
      readonly kind: 'chunk-out-of-range';
      readonly chunk: number;
      readonly from: number;
      readonly until: number;
      readonly bytes: number;
    };

export type DecodedDigits =
  {readonly ok: true; readonly bytes: Uint8Array} | {readonly ok: false; readonly problem: DigitsProblem};

const allowedRests = digitWidths.slice(0, -1);

function notADigit(digits: string, at: number): DigitsProblem {
  const character = String.fromCodePoint(digits.codePointAt(at)!);
  const isForeign = /\p{Nd}/u.test(character);
  const found = isForeign ? 'digit-of-another-script' : /\s/.test(character) ? 'space' : 'other';
  return {kind: 'not-a-digit', position: at + 1, found};
}

/** Fills `chunk` with a number, little-endian. @returns false where it does not fit */
function writeChunk(digits: string, chunk: Uint8Array): boolean {
  let left = BigInt(digits);
  for (let i = 0; i < chunk.length; i += 1) {
    chunk[i] = Number(left & 0xffn);
    left >>= 8n;
  }
  return left === 0n;
}

/**
 * Reads the decimal digits of a sign-in code as bytes (CTAP 2.3, hybrid transports). Only the ASCII
 * digits count. No digits are no bytes.
 */
export function decodeDigits(digits: string): DecodedDigits {
  const stranger = digits.search(/[^0-9]/);
  if (stranger >= 0) return {ok: false, problem: notADigit(digits, stranger)};
  const full = Math.floor(digits.length / chunkDigits);
  const rest = digits.length % chunkDigits;
  const restBytes = allowedRests.indexOf(rest);
  if (restBytes < 0) {
    return {ok: false, problem: {kind: 'bad-length', found: digits.length, rest, allowed: allowedRests}};
  }
  const bytes = new Uint8Array(full * chunkBytes + restBytes);
  for (let index = 0; index * chunkBytes < bytes.length; index += 1) {
    const start = index * chunkDigits;
    const text = digits.slice(start, start + chunkDigits);
    const chunk = bytes.subarray(index * chunkBytes, (index + 1) * chunkBytes);
    if (!writeChunk(text, chunk)) {
      const place = {chunk: index + 1, from: start + 1, until: start + text.length};
      return {ok: false, problem: {kind: 'chunk-out-of-range', ...place, bytes: chunk.length}};
    }
  }
  return {ok: true, bytes};
}
