import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import type {CaseView} from '../../domain/views/caseView';
import {CauseTitle} from '../CauseTitle';

/** What was answered so far, what it points to, and what to ask next. */
export function CaseAnswers({view}: {readonly view: CaseView & {readonly ok: true}}): ReactNode {
  const {answers, likely, next} = view;
  return (
    <>
      <Heading as="h2">
        <Translate id="case.likely" description="Heading: the most likely causes of a case">
          Most likely
        </Translate>
      </Heading>
      <ol>
        {likely.map((cause) => (
          <li key={cause.title}>
            <CauseTitle cause={cause} />
          </li>
        ))}
      </ol>
      {next !== undefined && (
        <>
          <Heading as="h2">
            <Translate id="case.next" description="Heading: the next question of a case">
              Ask next
            </Translate>
          </Heading>
          <blockquote>{next}</blockquote>
        </>
      )}
      <Heading as="h2">
        <Translate id="case.answers" description="Heading: the answers that a case code carries">
          Answered so far
        </Translate>
      </Heading>
      {answers.length === 0 ? (
        <p>
          <Translate id="case.noAnswers" description="A case code that carries no answer">
            Nothing yet: this code belongs to a case that has only begun.
          </Translate>
        </p>
      ) : (
        <dl>
          {answers.map(({check, ask, answer}) => (
            <div key={check}>
              <dt>{ask}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
