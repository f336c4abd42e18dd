import Translate, {translate} from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';
import {assertionChecks, type CheckOutcome} from '../../domain/webauthn/judgeAssertion';
import type {Status as StatusName} from '../../domain/support/cell';
import {FocusHeading} from '../Fix/FocusHeading';
import {StatusRow} from '../StatusRow';
import {assertionCheckName} from './assertionCheckName';
import {attachmentText} from './attachmentText';
import type {CheckedAnswer} from './checkAnswer';
import {FactList} from '../FactList';
import {flagFacts} from './flagFacts';
import {outcomeWord} from './outcomeWord';
import styles from './styles.module.css';

const shapes: Readonly<Record<CheckOutcome, StatusName>> = {
  passed: 'yes',
  failed: 'no',
  'not-checked': 'unknown',
};

/** What a site would check in the answer of a passkey, each by itself. */
export function AnswerFacts({
  answer: {attachment, flags, checks},
}: {
  readonly answer: CheckedAnswer;
}): ReactNode {
  const title = useId();
  const isRight = assertionChecks.every((check) => checks[check] === 'passed');
  return (
    <section aria-labelledby={title}>
      <FocusHeading id={title} subject="answered">
        {isRight ? (
          <Translate id="rehearsal.right" description="Heading: the answer of a test passkey is right">
            The passkey answered, and its answer is right
          </Translate>
        ) : (
          <Translate id="rehearsal.wrong" description="Heading: the answer of a test passkey is not right">
            The passkey answered, and a site would refuse its answer
          </Translate>
        )}
      </FocusHeading>
      <ul className={styles.checks}>
        {assertionChecks.map((check) => (
          <li key={check} data-check={check} data-outcome={checks[check]}>
            <StatusRow
              name={assertionCheckName(check)}
              status={shapes[checks[check]]}
              word={outcomeWord(checks[check])}
            />
          </li>
        ))}
      </ul>
      <FactList
        facts={[
          {
            term: 'authenticatorAttachment',
            name: translate({id: 'rehearsal.where', message: 'Where it is', description: 'About a passkey'}),
            value: attachmentText(attachment),
          },
          ...(flags ? flagFacts(flags) : []),
        ]}
      />
    </section>
  );
}
