import {translate} from '@docusaurus/Translate';
import type {CheckOutcome} from '../../domain/webauthn/judgeAssertion';

/** The word for how a check of an answer went. */
export function outcomeWord(outcome: CheckOutcome): string {
  switch (outcome) {
    case 'passed':
      return translate({id: 'rehearsal.passed', message: 'Right', description: 'Check of an answer'});
    case 'failed':
      return translate({id: 'rehearsal.failed', message: 'Wrong', description: 'Check of an answer'});
    case 'not-checked':
      return translate({
        id: 'rehearsal.notChecked',
        message: 'Could not be checked here',
        description: 'Check of an answer',
      });
  }
}
