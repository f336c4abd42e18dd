import {describe, expect, it} from 'vitest';
import {heightMessage, isGreeting} from './embedMessages';

const bank = 'https://www.bank.example';
const hello = {type: 'passkey-help:hello'};

describe('isGreeting', () => {
  it('takes the greeting of a listed origin', () => {
    expect(isGreeting(hello, bank, ['https://a.example', bank])).toBe(true);
  });

  it.each([
    ['an origin that is not listed', hello, 'https://evil.example'],
    ['a listed host without encryption', hello, 'http://www.bank.example'],
    ['a listed host at another port', hello, 'https://www.bank.example:8443'],
    ['an origin that only begins so', hello, 'https://www.bank.example.evil.example'],
    ['a page without an origin', hello, 'null'],
    ['another type', {type: 'passkey-help:height', height: 9}, bank],
    ['no type', {}, bank],
    ['the word alone', 'passkey-help:hello', bank],
    ['nothing', null, bank],
    ['a list', [hello], bank],
  ])('refuses %s', (_name, data, origin) => {
    expect(isGreeting(data, origin, [bank])).toBe(false);
  });

  it('refuses everybody where nobody is listed', () => {
    expect(isGreeting(hello, bank, [])).toBe(false);
  });
});

describe('heightMessage', () => {
  it('says a whole number that is not too small', () => {
    expect(heightMessage(640.2)).toEqual({type: 'passkey-help:height', height: 641});
  });
});
