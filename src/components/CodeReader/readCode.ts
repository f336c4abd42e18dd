import {ageOf, type CodeAge} from '../../domain/fidoQr/ageOf';
import type {FidoQr} from '../../domain/fidoQr/fidoQr';
import type {FidoQrProblem} from '../../domain/fidoQr/fidoQrProblem';
import {readFidoQr} from '../../domain/fidoQr/readFidoQr';
import {recogniseCode, type RecognisedCode} from '../../domain/fidoQr/recogniseCode';

/** What is known of a code once its text is gone. */
export type CodeFound =
  | {readonly kind: 'sign-in'; readonly code: FidoQr; readonly age: CodeAge}
  | {readonly kind: 'broken'; readonly problem: FidoQrProblem}
  | {readonly kind: 'other'; readonly recognised: RecognisedCode};

/**
 * Takes a text apart. Nothing of the text is carried on but what cannot be secret.
 * @param now Unix seconds
 */
export function readCode(text: string, now: number): CodeFound {
  const recognised = recogniseCode(text);
  const read = readFidoQr(text);
  if (read.ok) return {kind: 'sign-in', code: read.code, age: ageOf(read.code.issuedAt, now)};
  const isOther = recognised.kind !== 'fido' && read.problem.kind === 'not-a-fido-code';
  return isOther ? {kind: 'other', recognised} : {kind: 'broken', problem: read.problem};
}
