/** The field and the constant b of the curve P-256 (NIST SP 800-186, 3.2.1.3); a is -3. */
const p = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = base;
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % p;
    square = (square * square) % p;
  }
  return result;
}

/**
 * Whether the curve P-256 has a point with this x (SEC 1, 2.3.4): by Euler's criterion, where the right
 * side of the equation is a square. Both values of y are then points, so its sign needs no look.
 *
 * @param x 32 bytes, big-endian: a compressed point without its first byte
 */
export function isOnP256(x: Uint8Array): boolean {
  const value = x.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  if (value >= p) return false;
  const right = (value * value * value - 3n * value + b) % p;
  // A negative remainder would keep its sign.
  return power((right + p) % p, (p - 1n) / 2n) === 1n;
}
