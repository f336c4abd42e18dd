import {decodeSequence} from 'cbor2/decoder';
import {Tag} from 'cbor2/tag';
import type {CborItem} from './cborItem';

/** Why bytes are not one map. The key of a duplicate is null where it is no safe integer. */
export type CborProblem =
  | {readonly kind: 'not-cbor'}
  | {readonly kind: 'trailing-bytes'}
  | {readonly kind: 'not-a-map'; readonly found: CborItem['type']}
  | {readonly kind: 'duplicate-key'; readonly key: number | null};

/** The values under integer keys, and how many keys are no safe integers. */
export interface CborFields {
  readonly fields: ReadonlyMap<number, CborItem>;
  readonly otherKeys: number;
}

export type ReadCborMap =
  ({readonly ok: true} & CborFields) | {readonly ok: false; readonly problem: CborProblem};

type Pair = readonly [key: unknown, value: unknown, encodedKey: Uint8Array];

class Pairs {
  constructor(readonly pairs: readonly Pair[]) {}
}

const options: Parameters<typeof decodeSequence>[1] = {
  // A code has two levels; deep nesting is only ever an attack.
  maxDepth: 16,
  // Whole numbers become bigint and stay apart from decimal ones, which become number.
  preferBigInt: true,
  // Tags stay tags, whatever another part of the page has taught the library.
  ignoreGlobalTags: true,
  createObject: (pairs) => new Pairs(pairs),
  // Any order will do. The library keeps the encoded keys only where it has an order to check.
  sortKeys: () => -1,
};

function toItem(value: unknown): CborItem {
  if (typeof value === 'bigint') return {type: value < 0n ? 'negative' : 'unsigned', value};
  if (typeof value === 'string') return {type: 'text', value};
  if (typeof value === 'boolean') return {type: 'boolean', value};
  if (typeof value === 'number') return {type: 'decimal'};
  if (value instanceof Uint8Array) return {type: 'bytes', value};
  if (Array.isArray(value)) return {type: 'list', items: value.map(toItem)};
  if (value instanceof Pairs) return {type: 'map'};
  if (value instanceof Tag) return {type: 'tagged'};
  return {type: value === null ? 'null' : 'other'};
}

const toSafeInteger = (key: unknown): number | null =>
  typeof key === 'bigint' && Number.isSafeInteger(Number(key)) ? Number(key) : null;

function readPairs(pairs: readonly Pair[]): ReadCborMap {
  const fields = new Map<number, CborItem>();
  const others = new Set<string>();
  for (const [key, value, encodedKey] of pairs) {
    const number = toSafeInteger(key);
    const other = encodedKey.join();
    // The same number can be written in several ways.
    if (number === null ? others.has(other) : fields.has(number)) {
      return {ok: false, problem: {kind: 'duplicate-key', key: number}};
    }
    if (number === null) others.add(other);
    else fields.set(number, toItem(value));
  }
  return {ok: true, fields, otherKeys: others.size};
}

/** @returns the first value, and whether anything follows; nothing where the bytes are no CBOR */
function readFirst(bytes: Uint8Array): {readonly value: unknown; readonly isAlone: boolean} | undefined {
  const values = decodeSequence(bytes, options);
  let first;
  try {
    first = values.next();
  } catch {
    return undefined;
  }
  if (first.done) return undefined;
  try {
    return {value: first.value, isAlone: values.next().done === true};
  } catch {
    return {value: first.value, isAlone: false};
  }
}

/** Reads bytes that must be one CBOR map (RFC 8949). Never throws; time and memory grow with the bytes. */
export function readCborMap(bytes: Uint8Array): ReadCborMap {
  const first = readFirst(bytes);
  if (first === undefined) return {ok: false, problem: {kind: 'not-cbor'}};
  if (!first.isAlone) return {ok: false, problem: {kind: 'trailing-bytes'}};
  const {value} = first;
  if (value instanceof Pairs) return readPairs(value.pairs);
  return {ok: false, problem: {kind: 'not-a-map', found: toItem(value).type}};
}
