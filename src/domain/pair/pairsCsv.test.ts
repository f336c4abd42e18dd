import {describe, expect, it} from 'vitest';
import type {PairRow} from './pairTable';
import {pairsCsv} from './pairsCsv';

const row: PairRow = {
  computer: 'mac-safari',
  phone: 'iphone',
  operation: 'get',
  verdict: 'works',
  decidedBy: null,
  claims: ['a', 'b'],
  oldestEvidence: '2026-04-10',
  relay: 'cable.auth.com',
  nextTime: 'no',
  page: null,
};

it('has a header, a line for each row, and the end that RFC 4180 asks for', () => {
  expect(pairsCsv([row], 'CC-BY-4.0')).toBe(
    'computer,phone,operation,verdict,decidedBy,claims,oldestEvidence,relay,nextTime,page,licence\r\n' +
      'mac-safari,iphone,get,works,,a b,2026-04-10,cable.auth.com,no,,CC-BY-4.0\r\n',
  );
});

describe('a field is put in quotes', () => {
  it.each([
    ['with a comma', 'CC-BY, 4.0', '"CC-BY, 4.0"'],
    ['with a quote, which is doubled', 'the "licence"', '"the ""licence"""'],
    ['with a line feed', 'a\nb', '"a\nb"'],
    ['with a carriage return', 'a\rb', '"a\rb"'],
  ])('%s', (_name, licence, expected) => {
    expect(pairsCsv([], licence)).toBe(pairsCsv([], 'x'));
    expect(pairsCsv([row], licence).endsWith(`no,,${expected}\r\n`)).toBe(true);
  });

  it('and in none without need', () => {
    expect(pairsCsv([row], 'a; b')).not.toContain('"');
  });
});
