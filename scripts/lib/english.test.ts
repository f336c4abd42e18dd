// @vitest-environment node
import {expect, it} from 'vitest';
import {translate} from './english.mjs';

it.each([
  ['words without values', 'Works', {}, 'Works'],
  ['values in their places', '{a} with {b}, {a}', {a: 'x', b: 2}, 'x with 2, x'],
  ['a place without a value as it stands', '{a} and {b}', {a: 'x'}, 'x and {b}'],
  ['a value that looks like a place', '{a} {b}', {a: '{b}', b: 'y'}, '{b} y'],
])('prints %s', (_name, message, values, expected) => {
  expect(translate({message}, values)).toBe(expected);
});
