import {translate} from '@docusaurus/Translate';
import type {DigitsProblem} from '../../domain/fidoQr/decodeDigits';

type NotADigit = Extract<DigitsProblem, {kind: 'not-a-digit'}>;

function notADigitText({found, position}: NotADigit): string {
  switch (found) {
    case 'digit-of-another-script':
      return translate(
        {
          id: 'fidoQr.foreignDigit',
          message:
            'Character {position} after FIDO:/ is a full-width digit or one of another script. Only 0 to 9 are allowed: type it so.',
          description: 'A sign-in code with a digit that is not ASCII',
        },
        {position},
      );
    case 'space':
      return translate(
        {
          id: 'fidoQr.space',
          message:
            'Character {position} after FIDO:/ is a blank or a new line. Only the digits 0 to 9 are allowed: take it out.',
          description: 'A sign-in code with white space inside',
        },
        {position},
      );
    case 'other':
      return translate(
        {
          id: 'fidoQr.notADigit',
          message:
            'Character {position} after FIDO:/ is no digit. Only 0 to 9 are allowed: copy the code once more, and nothing else.',
          description: 'A sign-in code with a letter or a sign inside',
        },
        {position},
      );
  }
}

/** Why the digits of a sign-in code stand for no bytes. */
export function digitsProblemText(problem: DigitsProblem): string {
  switch (problem.kind) {
    case 'not-a-digit':
      return notADigitText(problem);
    case 'bad-length': {
      const {found, rest} = problem;
      return translate(
        {
          id: 'fidoQr.badLength',
          message:
            'Digits after FIDO:/: {found}. Full groups have 17, so {rest} are left over; allowed: {allowed}. Some are missing or doubled: read the code once more.',
          description: 'A sign-in code of a length that no code has',
        },
        {found, rest, allowed: problem.allowed.join(', ')},
      );
    }
    case 'chunk-out-of-range': {
      const {from, until, bytes} = problem;
      return translate(
        {
          id: 'fidoQr.chunkOutOfRange',
          message:
            'The digits {from} to {until} after FIDO:/ are too large a number; allowed: up to {most}. One of them is wrong: read the code once more.',
          description: 'A sign-in code with a group of digits that no code has',
        },
        {from, until, most: String(256n ** BigInt(bytes) - 1n)},
      );
    }
  }
}
