import {translate} from '@docusaurus/Translate';
import type {FidoQrProblem} from '../../domain/fidoQr/fidoQrProblem';
import {cborProblemText} from './cborProblemText';
import {digitsProblemText} from './digitsProblemText';
import {fieldProblemText} from './fieldProblemText';

function withAdvice(reason: string): string {
  const advice = translate({
    id: 'fidoQr.readAgain',
    message: 'This code was not made by a passkey client, or was read wrongly: read it once more.',
    description: 'After a sentence that says what is wrong with a sign-in code',
  });
  return `${reason} ${advice}`;
}

/** Why a text is no sign-in code, and what to do: one line. Nothing of the text is repeated. */
export function fidoQrProblemText(problem: FidoQrProblem): string {
  switch (problem.kind) {
    case 'empty':
      return translate({
        id: 'fidoQr.empty',
        message: 'There is no code yet. A sign-in code is FIDO:/ and about 170 digits.',
        description: 'An empty sign-in code, or one that ends after FIDO:/',
      });
    case 'not-a-fido-code':
      return translate({
        id: 'fidoQr.notAFidoCode',
        message:
          'This is no passkey sign-in code: it does not begin with FIDO:/. Read the code that the computer shows.',
        description: 'A text that is another kind of code, or none',
      });
    case 'too-long':
      return translate(
        {
          id: 'fidoQr.tooLong',
          message:
            'There are {found} digits after FIDO:/; no QR code holds more than {allowed}. Give one code only.',
          description: 'A sign-in code that is far too long',
        },
        {found: problem.found, allowed: problem.allowed},
      );
    case 'not-a-digit':
    case 'bad-length':
    case 'chunk-out-of-range':
      return digitsProblemText(problem);
    case 'not-cbor':
    case 'trailing-bytes':
    case 'not-a-map':
    case 'duplicate-key':
      return withAdvice(cborProblemText(problem));
    case 'missing-key':
    case 'wrong-type':
    case 'wrong-length':
    case 'wrong-first-byte':
    case 'not-on-curve':
      return withAdvice(fieldProblemText(problem));
  }
}
