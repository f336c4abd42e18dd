// @vitest-environment node
import {expect, it} from 'vitest';
import {isNewEnough} from './nodeVersion.mjs';

it.each([
  ['20.19.0', true],
  ['20.20.2', true],
  ['22.0.0', true],
  ['20.18.3', false],
  ['18.20.8', false],
])('Node %s: %s', (version, expected) => {
  expect(isNewEnough(version, '>=20.19')).toBe(expected);
});

it('needs no minor version in the range', () => {
  expect(isNewEnough('20.0.0', '>=20')).toBe(true);
});
