import {translate} from '@docusaurus/Translate';
import {AnswerFacts} from '../components/Rehearsal/AnswerFacts';
import {DeleteSteps} from '../components/Rehearsal/DeleteSteps';
import {PasskeyFacts} from '../components/Rehearsal/PasskeyFacts';
import {testPasskeyName} from '../components/Rehearsal/testPasskeyName';
import type {ShowcaseRecords} from '../domain/examples/showcaseRecords';
import {assertionChecks, type AssertionCheck, type CheckOutcome} from '../domain/webauthn/judgeAssertion';
import type {Shown} from './shown';

const description = 'Page of components: a state, or what a component is for';

const checks = (over: Partial<Record<AssertionCheck, CheckOutcome>>) => ({
  ...(Object.fromEntries(assertionChecks.map((check) => [check, 'passed'])) as Record<
    AssertionCheck,
    CheckOutcome
  >),
  ...over,
});

const flags = {userPresent: true, userVerified: true, backupEligible: true, backedUp: false};

export const shownRehearsal = ({providers}: ShowcaseRecords): Shown => ({
  name: 'Rehearsal',
  isSmall: true,
  what: translate({
    id: 'show.rehearsal',
    message: 'What a site learns from a test passkey and from its answer. The tool itself is not here.',
    description,
  }),
  states: [
    {
      id: 'made',
      label: translate({id: 'show.rehearsal.made', message: 'A passkey was made', description}),
      facts: 'example',
      needs: 'browser',
      view: (
        <PasskeyFacts
          made={{
            id: new ArrayBuffer(0),
            attachment: 'cross-platform',
            transports: ['hybrid', 'internal'],
            authenticatorData: undefined,
            publicKey: null,
            algorithm: undefined,
          }}
          providers={providers}
        />
      ),
    },
    {
      id: 'right',
      label: translate({id: 'show.rehearsal.right', message: 'Its answer is right', description}),
      facts: 'example',
      view: <AnswerFacts answer={{attachment: 'cross-platform', flags, checks: checks({})}} />,
    },
    {
      id: 'wrong',
      label: translate({id: 'show.rehearsal.wrong', message: 'A site would refuse its answer', description}),
      facts: 'example',
      view: (
        <AnswerFacts
          answer={{
            attachment: 'cross-platform',
            flags: {...flags, userVerified: false},
            checks: checks({verified: 'failed', signature: 'not-checked'}),
          }}
        />
      ),
    },
    {
      id: 'delete',
      label: translate({id: 'show.rehearsal.delete', message: 'What is left on the phone', description}),
      facts: 'example',
      view: <DeleteSteps name={testPasskeyName('2026-11-23')} />,
    },
  ],
});
