/**
 * The field of 32 elements, as numbers from 0 to 31: polynomials over GF(2) modulo x⁵ + x² + 1, which
 * is primitive, so the powers of x (2) run through all 31 elements other than 0.
 */
const modulus = 0b100101;

/** Multiplies two elements. */
export function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 5; bit += 1) if ((b >> bit) & 1) product ^= a << bit;
  for (let bit = 8; bit >= 5; bit -= 1) if ((product >> bit) & 1) product ^= modulus << (bit - 5);
  return product;
}

/** x to the power of `exponent`, which is not negative. */
export function powerOfX(exponent: number): number {
  let power = 1;
  for (let i = 0; i < exponent; i += 1) power = multiply(power, 2);
  return power;
}

/** The one element that gives 1 with `a`, which is not 0: a³⁰, since a³¹ = 1. */
export function inverse(a: number): number {
  let power = 1;
  for (let i = 0; i < 30; i += 1) power = multiply(power, a);
  return power;
}
