import {describe, expect, it} from 'vitest';
import {readCborMap} from './readCborMap';
import {fromHex} from './vectors.fixture';

const problemOf = (hex: string) => {
  const result = readCborMap(fromHex(hex));
  return result.ok ? 'a map' : result.problem;
};

describe('bytes that are not one map:', () => {
  it.each([
    ['nothing', '', {kind: 'not-cbor'}],
    ['a map that ends too early', 'a200', {kind: 'not-cbor'}],
    ['a byte that begins nothing', 'fc', {kind: 'not-cbor'}],
    ['an end without a start', 'ff', {kind: 'not-cbor'}],
    ['a key without a value', 'bf00ff', {kind: 'not-cbor'}],
    ['a text that is no UTF-8', 'a10061ff', {kind: 'not-cbor'}],
    ['a number', '00', {kind: 'not-a-map', found: 'unsigned'}],
    ['a list', '80', {kind: 'not-a-map', found: 'list'}],
    ['a map in a tag', 'd9d9f7a0', {kind: 'not-a-map', found: 'tagged'}],
    ['two maps', 'a0a0', {kind: 'trailing-bytes'}],
    ['a map and rubbish', 'a0fc', {kind: 'trailing-bytes'}],
    ['one key twice', 'a205000501', {kind: 'duplicate-key', key: 5}],
    ['one key twice, written differently', 'a20500180501', {kind: 'duplicate-key', key: 5}],
    ['one word twice', 'a2616100616101', {kind: 'duplicate-key', key: null}],
    ['one list twice as a key', 'a2810000810001', {kind: 'duplicate-key', key: null}],
  ])('%s', (_name, hex, problem) => {
    expect(problemOf(hex)).toEqual(problem);
  });

  it.each(['a0', 'bfff', 'a2050006f5', 'a20500f94500f6', 'a105a205000500'])('but %s is', (hex) => {
    expect(problemOf(hex)).toBe('a map');
  });
});

describe('tags', () => {
  it.each([
    ['a date', 'a103c11a6356217b'],
    ['a regular expression', 'a103d823622e2a'],
    ['a large number', 'a103c249010000000000000000'],
  ])('are not followed: %s', (_name, hex) => {
    const result = readCborMap(fromHex(hex));
    expect(result.ok && result.fields.get(3)).toEqual({type: 'tagged'});
  });
});

describe('hostile bytes are refused at once:', () => {
  const most = 2919;
  it.each([
    ['a list of 2^64 - 1', 'a1079bffffffffffffffff'],
    ['a list of 2^52', 'a1079b0010000000000000'],
    ['a map of 2^64 - 1', 'bbffffffffffffffff'],
    ['a map of 2^32 - 1', 'baffffffff'],
    ['bytes of 2^64 - 1', 'a1075bffffffffffffffff'],
    ['bytes of 2^32 - 1', 'a1075affffffff'],
    ['a text of 2^52', 'a1077b0010000000000000'],
    ['lists in lists', `a107${'81'.repeat(most)}`],
    ['endless lists in lists', `a107${'9f'.repeat(most)}`],
    ['maps in maps', 'a107'.repeat(most / 2)],
    ['maps in keys', 'a1'.repeat(most)],
    ['tags in tags', `a107${'c1'.repeat(most)}`],
    ['an endless text of endless texts', `a107${'7f'.repeat(most)}`],
  ])('%s', (_name, hex) => {
    const start = performance.now();
    expect(problemOf(hex)).toEqual({kind: 'not-cbor'});
    expect(performance.now() - start).toBeLessThan(200);
  });

  it('and many keys take no longer', () => {
    const keys = Array.from({length: 700}, (_, i) => `19${(1000 + i).toString(16).padStart(4, '0')}00`);
    const start = performance.now();
    const result = readCborMap(fromHex(`b9${(700).toString(16).padStart(4, '0')}${keys.join('')}`));
    expect(result.ok && result.fields.size).toBe(700);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
