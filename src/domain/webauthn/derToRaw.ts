/** Bytes of each of the two numbers of a signature on P-256. */
const width = 32;

/** One number of a DER sequence. @returns it with the place behind it, or undefined where there is none */
function readInteger(der: Uint8Array, at: number): readonly [Uint8Array, number] | undefined {
  const length = der[at + 1];
  if (der[at] !== 0x02 || length === undefined || length === 0 || at + 2 + length > der.length)
    return undefined;
  const bytes = der.subarray(at + 2, at + 2 + length);
  const first = bytes.findIndex((byte) => byte !== 0);
  const digits = first < 0 ? bytes.subarray(bytes.length) : bytes.subarray(first);
  return digits.length > width ? undefined : [digits, at + 2 + length];
}

/**
 * A signature on P-256 as Web Cryptography wants it: two numbers of 32 bytes. Authenticators send it in
 * DER (WebAuthn Level 3, signature formats; RFC 3279).
 * @returns undefined where the bytes are no such signature
 */
export function derToRaw(der: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (der[0] !== 0x30 || der[1] !== der.length - 2) return undefined;
  const r = readInteger(der, 2);
  const s = r && readInteger(der, r[1]);
  if (r === undefined || s === undefined || s[1] !== der.length) return undefined;
  const raw = new Uint8Array(2 * width);
  raw.set(r[0], width - r[0].length);
  raw.set(s[0], 2 * width - s[0].length);
  return raw;
}
