import {describe, expect, it} from 'vitest';
import {findSensitive, withoutPasskeyCode} from './findSensitive';

// 4111 1111 1111 1111 is the number that payment firms publish for tests.
describe('private text is found', () => {
  it.each([
    ['passkey-code', 'FIDO:/13086400838107303667332719012595115747821895775708323557557'],
    ['passkey-code', 'it says fido:/123'],
    ['passkey-code', 'FIDO:/'],
    ['passkey-code', 'FIDO : / 123'],
    ['passkey-code', 'q=FIDO%3A%2F0123456789'],
    ['email', 'I am ada@example.org'],
    ['card', '4111 1111 1111 1111'],
    ['card', '4111111111111111'],
    ['account', 'account 12345678'],
    ['account', '+44 20 7946 0958'],
    ['account', '4111 1111 1111 1112'],
  ] as const)('%s: %s', (kind, text) => {
    expect(findSensitive(text)).toEqual([kind]);
  });

  it('all kinds in one text, the worst first', () => {
    const text = 'FIDO:/123 ada@example.org 4111 1111 1111 1111';
    expect(findSensitive(text)).toEqual(['passkey-code', 'email', 'card']);
  });
});

describe('harmless text is left alone', () => {
  it.each([
    '',
    'The request timed out',
    'Windows 11, 23H2, build 22631.4460',
    'iPhone 15, iOS 18.1.1',
    'Chrome 131.0.6778.86',
    'Galaxy S24 (SM-S921B)',
    'Error 0x80090030',
    'me @ home',
    'FIDO 2: what is it',
    'It happened on 2026-11-05 at 10:30',
    'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
  ])('%s', (text) => {
    expect(findSensitive(text)).toEqual([]);
  });

  it('a private number beside a date is still found', () => {
    expect(findSensitive('2026-11-05, account 12345678')).toEqual(['account']);
  });
});

describe('withoutPasskeyCode', () => {
  it.each([
    ['FIDO:/0123456789', 'FIDO:/…'],
    ['I saw fido:/0123456789 there', 'I saw FIDO:/… there'],
    ['FIDO:/1 and FIDO:/2', 'FIDO:/… and FIDO:/…'],
    ['no code, only 12 digits', 'no code, only 12 digits'],
    ['FIDO:/01234 56789 01234', 'FIDO:/…'],
    ['FIDO:/01234\n56789', 'FIDO:/…'],
    ['FIDO:/ 0123-4567', 'FIDO:/…'],
    ['FIDO : / 0123 4567', 'FIDO:/…'],
    ['FIDO%3A%2F01234567', 'FIDO:/…'],
    // Typed on, digit by digit, behind what was taken out.
    ['FIDO:/…7', 'FIDO:/…'],
  ])('%j becomes %j', (text, expected) => {
    expect(withoutPasskeyCode(text)).toBe(expected);
  });
});
