import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {answersOfBrowser} from '../../domain/browserCheck/answersOfBrowser';
import type {TestResult} from '../../domain/browserCheck/judgeBrowser';
import {emptyCase} from '../../domain/fix/caseState';
import {formatCaseFragment} from '../../domain/fix/caseFragment';
import {adviceOf} from './adviceOf';
import type {RecordedDevice} from './ownDevice';

interface NextStepsProps {
  readonly results: readonly TestResult[];
  readonly device: RecordedDevice | undefined;
}

/** Where to go on: what the answers point to, and the tools that take them along. */
export function NextSteps({results, device}: NextStepsProps): ReactNode {
  // What was guessed is no answer.
  const isKnown = device?.certainty === 'known';
  const known = device && isKnown ? {...device.choice, os: device.os, isPhone: device.isPhone} : undefined;
  const advice = adviceOf(results, device?.isPhone ?? false);
  const answers = answersOfBrowser(results, known);
  const pair = device && isKnown && `${device.isPhone ? 'phone' : 'computer'}=${device.choice.id}`;
  return (
    <>
      <Heading as="h3">
        <Translate id="browserCheck.next" description="Above what to do after a check of the browser">
          What to do now
        </Translate>
      </Heading>
      <ul>
        {advice && (
          <li>
            <Link to={advice.to}>{advice.text}</Link>
          </li>
        )}
        <li>
          <Link to={`/fix/#${formatCaseFragment({...emptyCase, answers})}`}>
            <Translate id="browserCheck.toFix" description="Link: takes answers to the guided questions">
              Find out why the sign-in stops, with these answers filled in
            </Translate>
          </Link>
        </li>
        {pair && (
          <li>
            <Link to={`/devices/pair/#${pair}`}>
              <Translate id="browserCheck.toPair" description="Link: takes the device to the pair check">
                Does this device work with my other one?
              </Translate>
            </Link>
          </li>
        )}
      </ul>
    </>
  );
}
