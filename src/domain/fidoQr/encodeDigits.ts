import {chunkBytes, digitWidths} from './digitWidths';

/**
 * Writes bytes as the decimal digits of a sign-in code: chunks of 7 bytes, each a little-endian number
 * (CTAP 2.3, hybrid transports).
 *
 * @returns ASCII digits, 17 for each full chunk
 */
export function encodeDigits(bytes: Uint8Array): string {
  let digits = '';
  for (let start = 0; start < bytes.length; start += chunkBytes) {
    const chunk = bytes.subarray(start, start + chunkBytes);
    const value = chunk.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
    digits += value.toString().padStart(digitWidths[chunk.length]!, '0');
  }
  return digits;
}
