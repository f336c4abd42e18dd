import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {gateQuestions} from '../../domain/gate/judgeGate';
import {questionText} from '../Gate/questionText';
import {NeverSend} from '../Gate/NeverSend';
import {StopSteps} from '../Gate/StopScript';

/** The safety questions and what a yes means, as text. */
export function Safety(): ReactNode {
  return (
    <section>
      <Heading as="h2" id="safety">
        <Translate id="print.safety" description="Print edition: first heading">
          Before every call
        </Translate>
      </Heading>
      <ol>
        {gateQuestions.map((question) => (
          <li key={question}>
            <strong>{questionText(question)}</strong>
          </li>
        ))}
      </ol>
      <p>
        <Translate id="print.safetyYes" description="Print edition: what a yes to a safety question means">
          One yes, and the call ends with these steps. They are for the person who called:
        </Translate>
      </p>
      <StopSteps />
      <NeverSend />
      <p>
        <Link to="#red-flags-stop-script">
          <Translate id="print.stopScript" description="Print edition: link to the stop script">
            The stop script, word for word
          </Translate>
        </Link>
      </p>
    </section>
  );
}
