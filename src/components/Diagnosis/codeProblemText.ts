import {translate} from '@docusaurus/Translate';
import type {CodeProblem} from '../../domain/caseCode/decodeCase';

/** Why a text is no case code, and what to do. */
export function codeProblemText(problem: CodeProblem): string {
  switch (problem.kind) {
    case 'sign-in-code':
      return translate({
        id: 'caseCode.signInCode',
        message: 'That is a sign-in code, not a case code. Do not share it. A case code begins with HELP.',
        description: 'Somebody pasted the code of a passkey sign-in',
      });
    case 'empty':
      return translate({
        id: 'caseCode.empty',
        message: 'There is no code yet. A case code is HELP and ten characters.',
        description: 'An empty case code',
      });
    case 'length':
      return translate(
        {
          id: 'caseCode.length',
          message: 'A case code has {allowed} characters after HELP; this one has {found}.',
          description: 'A case code that is too short or too long',
        },
        {allowed: problem.allowed, found: problem.found},
      );
    case 'character':
      return translate(
        {
          id: 'caseCode.character',
          message: 'Character {position} after HELP cannot be in a case code. Read it out once more.',
          description: 'A case code with a character that no code has',
        },
        {position: problem.position},
      );
    case 'mistyped':
      return translate({
        id: 'caseCode.mistyped',
        message: 'One character is wrong, or two changed places. Compare the code with the other screen.',
        description: 'A case code whose check character does not fit',
      });
    case 'newer-version':
      return translate({
        id: 'caseCode.newerVersion',
        message: 'This code was made by another version of this site. Reload the page and try again.',
        description: 'A case code of an unknown version',
      });
    case 'unknown-content':
      return translate({
        id: 'caseCode.unknownContent',
        message: 'This code says something that this version of the site does not know. Start a new case.',
        description: 'A case code with numbers that stand for nothing',
      });
  }
}
