import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {answersOfDryRun, lampsOf, type Outcome} from '../../domain/dryRun/lampsOf';
import {emptyCase} from '../../domain/fix/caseState';
import {formatCaseFragment} from '../../domain/fix/caseFragment';
import type {DryRunRecord} from '../../domain/views/dryRunRecord';
import {useToday} from '../../hooks/useToday';
import {CauseTitle} from '../CauseTitle';
import {CopyButton} from '../CopyButton';
import {dryRunText} from './dryRunText';
import {Lamps} from './Lamps';
import {meaningOf} from './meaningOf';

interface VerdictProps {
  readonly outcome: Outcome;
  readonly likely: DryRunRecord['likely'][Outcome];
}

/** The page about each place where a dry run can stop. */
const articles = {
  'no-code': '/help/fix/no-phone-option/',
  'code-not-read': '/help/fix/camera-does-not-read-the-code/',
  connecting: '/help/fix/stuck-on-connecting/',
} as const;

/** What a dry run shows: each stop, what it means, and what it points to. */
export function Verdict({outcome, likely}: VerdictProps): ReactNode {
  const today = useToday();
  const answers = answersOfDryRun(outcome);
  return (
    <div>
      <Heading as="h3">
        <Translate id="dryRun.shows" description="Heading: what a dry run shows">
          What this shows
        </Translate>
      </Heading>
      <Lamps lamps={lampsOf(outcome)} />
      <p>{meaningOf(outcome)}</p>
      {likely.length > 0 && (
        <>
          <p>
            <Translate id="dryRun.likely" description="Before likely reasons">
              Most likely:
            </Translate>
          </p>
          <ul>
            {likely.map((cause) => (
              <li key={cause.title}>
                <CauseTitle cause={cause} />
              </li>
            ))}
          </ul>
        </>
      )}
      {outcome in articles && (
        <p>
          <Link to={articles[outcome as keyof typeof articles]}>
            <Translate id="dryRun.inOrder" description="Link: what to try after a dry run">
              What to try, in order
            </Translate>
          </Link>
        </p>
      )}
      {outcome === 'named' && (
        <ul>
          <li>
            <Link to="/help/fix/no-passkey-on-my-phone/">
              <Translate id="dryRun.toPasskey" description="Link after a dry run that went well">
                At the other site the phone says there is no passkey
              </Translate>
            </Link>
          </li>
          <li>
            <Link to="/help/fix/site-refused/">
              <Translate id="dryRun.toSite" description="Link after a dry run that went well">
                The phone finished, and the other site still says no
              </Translate>
            </Link>
          </li>
        </ul>
      )}
      <p>
        <CopyButton
          getText={() => dryRunText(outcome, today)}
          label={
            <Translate id="dryRun.copy" description="Button: copies what a dry run has shown">
              Copy the result
            </Translate>
          }
        />
      </p>
      <p>
        <Link to={`/fix/#${formatCaseFragment({...emptyCase, answers})}`}>
          <Translate id="dryRun.toFix" description="Link: goes on with the guided questions">
            Go on with the guided questions
          </Translate>
        </Link>
      </p>
    </div>
  );
}
