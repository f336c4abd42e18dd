// @vitest-environment node
import {describe, expect, it} from 'vitest';
import {seededRandom} from '../../src/domain/evaluation/random';
import {decodeDigits} from '../../src/domain/fidoQr/decodeDigits';
import {encodeDigits} from '../../src/domain/fidoQr/encodeDigits';
import {readFidoQr} from '../../src/domain/fidoQr/readFidoQr';
import {recogniseCode} from '../../src/domain/fidoQr/recogniseCode';
import {validVectors} from '../../src/domain/fidoQr/vectors.fixture';
import {fuzzOptions} from './fuzzOptions.mjs';
import {judgeFuzz} from './judgeFuzz.mjs';
import {makeInputs} from './makeInputs.mjs';
import {runFuzz} from './runFuzz.mjs';

const decode = (digits: string) => {
  const decoded = decodeDigits(digits);
  return decoded.ok ? decoded.bytes : new Uint8Array();
};

const inputs = (seed: number) =>
  makeInputs(
    seededRandom(seed),
    validVectors.map(({text}) => text),
    {decode, encode: encodeDigits},
  );

const subject = {
  read: readFidoQr,
  recognise: recogniseCode,
  rewrite: (digits: string) => encodeDigits(decode(digits)),
};

const broken = (changed: Partial<typeof subject>) =>
  judgeFuzz({...runFuzz(inputs(1), 500, {...subject, ...changed}), slowest: 0});

describe('the fuzz run', () => {
  it('gives every kind of input, and finds nothing wrong with the reader', () => {
    const report = runFuzz(inputs(1), 3000, subject);
    const kinds = Object.values(report.kinds);
    expect(kinds.length).toBeGreaterThan(10);
    expect(kinds.reduce((sum, number) => sum + number, 0)).toBe(3000);
    expect(judgeFuzz({...report, slowest: 0})).toEqual([]);
    const refused = Object.values(report.refused).reduce((sum, number) => sum + number, 0);
    expect(refused + report.accepted).toBe(3000);
  });

  it('gives the same inputs for the same seed, and others for another', () => {
    const made = (seed: number) => Object.values(inputs(seed)).map((make) => make());
    expect(made(1)).toEqual(made(1));
    expect(made(1)).not.toEqual(made(2));
  });
});

describe('it would see', () => {
  it('a reader that throws', () => {
    const read: typeof readFidoQr = (text) => {
      if (text.length > 160) throw new RangeError('too long');
      return readFidoQr(text);
    };
    expect(broken({read})[0]).toMatch(/^threw \d+ times, first at .*: RangeError: too long$/);
  });

  it('a code that is not itself when written again', () => {
    expect(broken({rewrite: () => '000'})).toEqual([expect.stringContaining('not themselves')]);
  });

  it('a code that the recogniser takes for something else', () => {
    const recognise: typeof recogniseCode = () => ({kind: 'wifi'});
    expect(broken({recognise})).toEqual([expect.stringContaining('not themselves')]);
  });

  it('a reader that refuses everything', () => {
    const read: typeof readFidoQr = () => ({ok: false, problem: {kind: 'empty'}});
    expect(broken({read})).toEqual(['no input was accepted']);
  });

  it('a slow input', () => {
    const report = {...runFuzz(inputs(1), 500, subject), slowest: 51, slowestKind: 'any text'};
    expect(judgeFuzz(report)).toEqual(['any text: 51.0 ms, allowed: 50 ms']);
  });
});

describe('its arguments', () => {
  it('have usual values', () => {
    expect(fuzzOptions([])).toEqual({count: 100_000, seed: 1});
    expect(fuzzOptions(['--count', '5', '--seed', '7'])).toEqual({count: 5, seed: 7});
  });

  it.each([['--count', '0'], ['--count', 'many'], ['--seed', '1.5'], ['--seed', '-1'], ['--all'], ['7']])(
    'are refused in one line: %s %s',
    (...args) => {
      expect(() => fuzzOptions(args)).toThrow(/^[^\n]+; write: npm run fuzz:qr -- --count 1000000 --seed 1$/);
    },
  );
});
