import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {decodeDigits} from './decodeDigits';
import {encodeDigits} from './encodeDigits';
import {readFidoQr} from './readFidoQr';
import {codeWith, fromHex, key0, key1, toHex, validVectors} from './vectors.fixture';

const problemOf = (text: string) => {
  const result = readFidoQr(text);
  return result.ok ? 'accepted' : result.problem;
};

describe('a sign-in code', () => {
  it.each(validVectors)('is read: $name', ({text, code}) => {
    expect(readFidoQr(text)).toEqual({ok: true, code});
  });

  it('may have white space around it, and any case', () => {
    const {text, code} = validVectors[0]!;
    expect(readFidoQr(`\r\n\t ${text.replace('FIDO', 'fiDo')}\u00a0\n`)).toEqual({ok: true, code});
  });

  it.each(validVectors)('gives away neither its secret nor its public key: $name', ({text}) => {
    const digits = text.slice('FIDO:/'.length);
    const decoded = decodeDigits(digits);
    const bytes = decoded.ok ? decoded.bytes : new Uint8Array();
    const hidden = [bytes.subarray(4, 37), bytes.subarray(39, 55)];
    const said = JSON.stringify(readFidoQr(text));
    for (const part of hidden) {
      expect(toHex(bytes)).toContain(toHex(part));
      for (const form of [toHex(part), btoa(String.fromCharCode(...part))]) {
        // A part of it would be as bad as all of it.
        expect(said.toLowerCase()).not.toContain(form.slice(0, 8).toLowerCase());
      }
      expect(said).not.toContain([...part.subarray(0, 4)].join(','));
    }
    for (let at = 0; at + 12 <= digits.length; at += 1) {
      expect(said).not.toContain(digits.slice(at, at + 12));
    }
  });
});

describe('a text that is no sign-in code is told by kind:', () => {
  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['FIDO:/', 'empty'],
    ['http://example.com', 'not-a-fido-code'],
    ['FIDO:', 'not-a-fido-code'],
    ['FIDO:000', 'not-a-fido-code'],
    ['x FIDO:/000', 'not-a-fido-code'],
    ['FIDO://', 'not-a-digit'],
    ['FIDO:/ 000', 'not-a-digit'],
    ['FIDO:/１２３', 'not-a-digit'],
    ['FIDO:/0', 'bad-length'],
    ['FIDO:/999', 'chunk-out-of-range'],
    ['FIDO:/000', 'not-a-map'],
    ['FIDO:/000879659314054740000000000000000000000000000000000000', 'wrong-type'],
    [
      'FIDO:/21451485302227106379487559113723092434570048571579929725294386093726313840430492013630000000134226683300000000000000000000000000000000',
      'not-on-curve',
    ],
  ])('%j: %s', (text, kind) => {
    expect(problemOf(text)).toMatchObject({kind});
  });

  it('too long for any QR code', () => {
    expect(problemOf(`FIDO:/${'0'.repeat(7090)}`)).toEqual({kind: 'too-long', found: 7090, allowed: 7089});
    expect(problemOf(`FIDO:/${'0'.repeat(7089)}`)).toMatchObject({kind: 'trailing-bytes'});
    expect(problemOf(`FIDO:/${'x'.repeat(10_000_000)}`)).toMatchObject({kind: 'too-long'});
  });
});

describe('no text makes it throw:', () => {
  it('any text', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => void readFidoQr(`FIDO:/${text}`)));
    fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => void readFidoQr(text)));
  });

  it('any bytes that begin as a code does', () => {
    const start = `a3${key0}${key1}`;
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 60}), (tail) => void readFidoQr(codeWith(start + toHex(tail)))),
      {numRuns: 2000},
    );
  });

  it('a changed code; and one that is accepted stands for its own digits', () => {
    const vectors = validVectors.map(({text}) => text.slice('FIDO:/'.length));
    const change = fc.record({
      digits: fc.constantFrom(...vectors),
      at: fc.nat(200),
      put: fc.stringMatching(/^\d{0,6}$/),
      drop: fc.nat(6),
    });
    let accepted = 0;
    fc.assert(
      fc.property(change, ({digits, at, put, drop}) => {
        const changed = digits.slice(0, at) + put + digits.slice(at + drop);
        if (!readFidoQr(`FIDO:/${changed}`).ok) return;
        accepted += 1;
        const decoded = decodeDigits(changed);
        expect(decoded.ok && encodeDigits(decoded.bytes)).toBe(changed);
      }),
      {numRuns: 3000, seed: 1},
    );
    expect(accepted).toBeGreaterThan(10);
  });

  it('bytes of a code with one bit changed', () => {
    const start = fromHex(validVectors[3]!.hex!);
    for (let bit = 0; bit < start.length * 8; bit += 1) {
      const changed = start.map((byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      expect(() => readFidoQr(codeWith(toHex(changed)))).not.toThrow();
    }
  });
});
