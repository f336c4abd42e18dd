import {translate} from '@docusaurus/Translate';
import type {CborProblem} from '../../domain/fidoQr/readCborMap';
import {cborTypeText} from './cborTypeText';

/** Why the bytes of a sign-in code are not one CBOR map. */
export function cborProblemText(problem: CborProblem): string {
  switch (problem.kind) {
    case 'not-cbor':
      return translate({
        id: 'fidoQr.notCbor',
        message: 'The digits are in order, but what they stand for is no CBOR.',
        description: 'A sign-in code whose bytes cannot be read',
      });
    case 'trailing-bytes':
      return translate({
        id: 'fidoQr.trailingBytes',
        message: 'After the CBOR map of the code, bytes are left over; none are allowed.',
        description: 'A sign-in code with something after its end',
      });
    case 'not-a-map':
      return translate(
        {
          id: 'fidoQr.notAMap',
          message: 'The code holds {found}; allowed: a CBOR map.',
          description: 'A sign-in code that holds another type of CBOR. found: such as "a text"',
        },
        {found: cborTypeText(problem.found)},
      );
    case 'duplicate-key':
      if (problem.key === null) {
        return translate({
          id: 'fidoQr.duplicateOtherKey',
          message: 'A key that is no number stands twice in the code; each is allowed once.',
          description: 'A sign-in code with a key twice',
        });
      }
      return translate(
        {
          id: 'fidoQr.duplicateKey',
          message: 'Key {key} stands twice in the code; each is allowed once.',
          description: 'A sign-in code with a key twice',
        },
        {key: problem.key},
      );
  }
}
