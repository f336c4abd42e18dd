import type {CborItem} from './cborItem';
import type {FieldProblem} from './fidoQrProblem';
import {isOnP256} from './isOnP256';

type Fields = ReadonlyMap<number, CborItem>;

const compressed: readonly number[] = [2, 3];

function checkBytes(fields: Fields, key: 0 | 1, allowed: number): FieldProblem | Uint8Array {
  const item = fields.get(key);
  if (item === undefined) return {kind: 'missing-key', key};
  if (item.type !== 'bytes') {
    return {kind: 'wrong-type', key, item: null, found: item.type, allowed: ['bytes']};
  }
  const {length} = item.value;
  return length === allowed ? item.value : {kind: 'wrong-length', key, found: length, allowed};
}

/**
 * Checks the keys that every code must have: 0, a compressed point on P-256, and 1, a secret of 16 bytes
 * (CTAP 2.3, hybrid transports). What they hold is not handed on.
 */
export function checkKeys(fields: Fields): FieldProblem | undefined {
  const point = checkBytes(fields, 0, 33);
  if (!(point instanceof Uint8Array)) return point;
  const first = point[0]!;
  if (!compressed.includes(first)) return {kind: 'wrong-first-byte', found: first, allowed: compressed};
  if (!isOnP256(point.subarray(1))) return {kind: 'not-on-curve'};
  const secret = checkBytes(fields, 1, 16);
  return secret instanceof Uint8Array ? undefined : secret;
}
