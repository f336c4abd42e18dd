import {expect, it} from 'vitest';
import {productVersion} from './productVersion';

it.each([
  ['windows', 'Windows', '11-23h2', 'Windows 11 23H2'],
  ['windows', 'Windows', '10', 'Windows 10'],
  ['int', 'Chrome', '108', 'Chrome 108'],
  ['semver', 'iOS', '16.10', 'iOS 16.10'],
] as const)('writes a %s version as people do: %s %s', (scheme, name, v, expected) => {
  expect(productVersion({name, scheme}, v)).toBe(expected);
});
