import Translate, {translate} from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';
import {notSure} from '../../domain/diagnosis/readAnswers';
import type {Reason} from '../../domain/diagnosis/nextStep';
import {CheckPicture} from '../Drawing/CheckPicture';
import {pictureOf} from './answerPictures';
import {FocusHeading} from './FocusHeading';
import styles from './Question.module.css';

interface QuestionProps {
  readonly reason: Reason;
  /** True of the question with which the page begins: it does not take the focus. */
  readonly isFirst: boolean;
  readonly onAnswer: (answer: string) => void;
  /** Ends the questions for now; undefined where nothing is known yet. */
  readonly onEnough: (() => void) | undefined;
}

/** One question with its answers, each a press. */
export function Question({reason, isFirst, onAnswer, onEnough}: QuestionProps): ReactNode {
  const {check} = reason;
  const title = useId();
  const unsure = translate({
    id: 'fix.notSure',
    message: 'I am not sure',
    description: 'Answer to a question',
  });
  const hasPictures = check.answers.some(({id}) => pictureOf(check.id, id) !== undefined);
  return (
    <section className={styles.question} aria-labelledby={title} data-part="question">
      {!hasPictures && (
        <div className={styles.picture}>
          <CheckPicture part={check.drawing} />
        </div>
      )}
      <FocusHeading id={title} subject={isFirst ? undefined : check.id}>
        {check.ask}
      </FocusHeading>
      <p className={styles.because}>
        <Translate id="fix.because" description="Before the reason why a question is asked">
          Why we ask:
        </Translate>{' '}
        {check.because}
      </p>
      <ul className={styles.answers}>
        {[...check.answers, {id: notSure, text: unsure}].map(({id, text}) => {
          const part = pictureOf(check.id, id);
          return (
            <li key={id}>
              <button type="button" className={styles.answer} onClick={() => onAnswer(id)}>
                {hasPictures && <span className={styles.thumb}>{part && <CheckPicture part={part} />}</span>}
                <span>{text}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {onEnough && (
        <button type="button" className="button-link" onClick={onEnough}>
          <Translate id="fix.enough" description="Button: ends the questions for now">
            No more questions. What can I try?
          </Translate>
        </button>
      )}
    </section>
  );
}
