import {describe, expect, it} from 'vitest';
import {beginsAsCode} from './beginsAsCode';

describe('a text that begins with HELP', () => {
  it.each([
    'HELP-7K2QX-M4PD',
    ' help-7k2qx',
    'help 11111 1111',
    'Help',
    'help seven kilo two',
    'help seven kilo too Quebec',
    'HELP 7 K 2 Q X',
  ])('is meant as a code: %s', (text) => expect(beginsAsCode(text)).toBe(true));

  it.each([
    'help my phone does not connect',
    'Help! The code is not shown',
    'help I cannot scan the code',
    'helpful',
    'it does not help',
    '7K2QX-M4PD',
    '',
  ])('is not: %s', (text) => expect(beginsAsCode(text)).toBe(false));
});
