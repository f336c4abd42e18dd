import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {CheckView} from '../../domain/views/modelView';
import {CheckPicture} from '../Drawing/CheckPicture';
import {Folded} from '../Folded';
import {checkKindName} from './checkKindName';
import styles from './styles.module.css';

function AnswerRow({answer}: {readonly answer: CheckView['answers'][number]}): ReactNode {
  return (
    <li>
      <strong>{answer.text}</strong>{' '}
      {answer.normal && (
        <span className={styles.soft}>
          <Translate id="model.normal" description="After an answer that is the normal one">
            The normal answer.
          </Translate>{' '}
        </span>
      )}
      {answer.causes.join(' · ')}
    </li>
  );
}

/** Every question of the diagnosis with its answers, and the causes that expect each of them. */
export function CheckList({checks}: {readonly checks?: readonly CheckView[]}): ReactNode {
  if (checks === undefined) throw new Error('<CheckList /> works in MDX pages, where its records are added');
  return checks.map(({id, kind, ask, aloud, because, drawing, seconds, answers, normally}) => (
    <Folded key={id} id={`check-${id}`} title={ask} as="h3">
      <CheckPicture part={drawing} />
      <dl className={styles.facts}>
        <dt>
          <Translate id="model.aloud" description="How an agent asks a question">
            Read aloud
          </Translate>
        </dt>
        <dd>{aloud}</dd>
        <dt>
          <Translate id="model.because" description="Why a question is asked">
            Why
          </Translate>
        </dt>
        <dd>{because}</dd>
        <dt>
          <Translate id="model.effort" description="Kind of a question and how long it takes">
            Kind and effort
          </Translate>
        </dt>
        <dd>
          {checkKindName(kind)}
          {', '}
          <Translate id="model.seconds" description="How long a question takes" values={{seconds}}>
            {'about {seconds} seconds'}
          </Translate>
        </dd>
        {normally && (
          <>
            <dt>
              <Translate id="model.normally" description="Why an answer is the normal one">
                What is normal
              </Translate>
            </dt>
            <dd>{normally}</dd>
          </>
        )}
      </dl>
      <ul>
        {answers.map((answer) => (
          <AnswerRow key={answer.id} answer={answer} />
        ))}
      </ul>
    </Folded>
  ));
}
