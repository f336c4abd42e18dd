import {translate} from '@docusaurus/Translate';
import type {FieldProblem} from '../../domain/fidoQr/fidoQrProblem';
import {cborTypeText} from './cborTypeText';

const hexByte = (byte: number) => byte.toString(16).padStart(2, '0');

function wrongTypeText({key, item, found, allowed}: Extract<FieldProblem, {kind: 'wrong-type'}>): string {
  const types = {found: cborTypeText(found), allowed: allowed.map(cborTypeText).join(', ')};
  if (item === null) {
    return translate(
      {
        id: 'fidoQr.wrongType',
        message: 'Key {key} holds {found}; allowed: {allowed}.',
        description: 'A sign-in code with a value of the wrong type. found and allowed: such as "a text"',
      },
      {key, ...types},
    );
  }
  return translate(
    {
      id: 'fidoQr.wrongTypeInList',
      message: 'Part {item} of the list in key {key} is {found}; allowed: {allowed}.',
      description:
        'A sign-in code with a list that holds the wrong type. found and allowed: such as "a text"',
    },
    {item, key, ...types},
  );
}

/** Why a value in a sign-in code is not what CTAP 2.3 says. */
export function fieldProblemText(problem: FieldProblem): string {
  switch (problem.kind) {
    case 'missing-key':
      return problem.key === 0
        ? translate({
            id: 'fidoQr.missingKey0',
            message: 'Key 0, the public key of the computer, is missing.',
            description: 'A sign-in code without its public key',
          })
        : translate({
            id: 'fidoQr.missingKey1',
            message: 'Key 1, the secret of the code, is missing.',
            description: 'A sign-in code without its secret',
          });
    case 'wrong-type':
      return wrongTypeText(problem);
    case 'wrong-length':
      return translate(
        {
          id: 'fidoQr.wrongLength',
          message: 'The length of key {key} in bytes is {found}; allowed: {allowed}.',
          description: 'A sign-in code with a value of the wrong length',
        },
        {key: problem.key, found: problem.found, allowed: problem.allowed},
      );
    case 'wrong-first-byte':
      return translate(
        {
          id: 'fidoQr.wrongFirstByte',
          message:
            'Key 0 begins with the byte {found}, so it is no compressed public key; allowed: {allowed}.',
          description: 'A sign-in code with a public key of another form. found and allowed: hex bytes',
        },
        {found: hexByte(problem.found), allowed: problem.allowed.map(hexByte).join(', ')},
      );
    case 'not-on-curve':
      return translate({
        id: 'fidoQr.notOnCurve',
        message: 'Key 0 is no point on the curve P-256, so it is no public key that a phone accepts.',
        description: 'A sign-in code with a public key that cannot be one',
      });
  }
}
