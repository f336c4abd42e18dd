import type {CborType} from './cborItem';
import type {DigitsProblem} from './decodeDigits';
import type {CborProblem} from './readCborMap';

/** A type, or a whole number that is too large to count with. */
export type FoundType = CborType | 'too-large';

/** Why a value under a key is not what CTAP 2.3 says; none of the value is carried. */
export type FieldProblem =
  | {readonly kind: 'missing-key'; readonly key: 0 | 1}
  /** `item` counts from 1 where a part of a list is meant, and is null for the value itself. */
  | {
      readonly kind: 'wrong-type';
      readonly key: number;
      readonly item: number | null;
      readonly found: FoundType;
      readonly allowed: readonly CborType[];
    }
  | {readonly kind: 'wrong-length'; readonly key: 0 | 1; readonly found: number; readonly allowed: number}
  /** Key 0 is no compressed point (SEC 1, 2.3.3). */
  | {readonly kind: 'wrong-first-byte'; readonly found: number; readonly allowed: readonly number[]}
  | {readonly kind: 'not-on-curve'};

/** Why a text is no sign-in code (CTAP 2.3, hybrid transports). Positions count from 1 after FIDO:/. */
export type FidoQrProblem =
  | {readonly kind: 'empty'}
  | {readonly kind: 'not-a-fido-code'}
  | {readonly kind: 'too-long'; readonly found: number; readonly allowed: number}
  | DigitsProblem
  | CborProblem
  | FieldProblem;
