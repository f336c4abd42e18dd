// @vitest-environment node
import {describe, expect, it} from 'vitest';
import {parsePort} from './port.mjs';

describe('parsePort', () => {
  it.each([undefined, ''])('falls back if PORT is %j', (value) => {
    expect(parsePort(value)).toBe(3000);
    expect(parsePort(value, 4173)).toBe(4173);
  });

  it.each([
    ['0', 0],
    ['4000', 4000],
    ['65535', 65_535],
  ])('accepts %s', (value, port) => {
    expect(parsePort(value)).toBe(port);
  });

  it.each(['-1', '65536', '80.5', '3e3', '0x50', ' 80', 'http', '99999999999999999999'])(
    'refuses %j',
    (value) => {
      expect(() => parsePort(value)).toThrow(
        expect.objectContaining({
          message: `PORT must be a whole number from 0 to 65535, and it is "${value}".`,
          exitCode: 2,
        }),
      );
    },
  );
});
