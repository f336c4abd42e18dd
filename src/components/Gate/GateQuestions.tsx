import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useId, type ReactNode} from 'react';
import {gateQuestions, type GateAnswers} from '../../domain/gate/judgeGate';
import {questionText} from './questionText';
import styles from './styles.module.css';

interface GateQuestionsProps {
  readonly answers: GateAnswers;
  readonly onChange: (answers: GateAnswers) => void;
}

function answerText(answer: 'yes' | 'no'): string {
  return answer === 'yes'
    ? translate({id: 'gate.yes', message: 'Yes', description: 'Answer to a safety question'})
    : translate({id: 'gate.no', message: 'No', description: 'Answer to a safety question'});
}

/** Without script the questions are text with what to do; with it they can be answered. */
export function GateQuestions({answers, onChange}: GateQuestionsProps): ReactNode {
  const alive = useIsBrowser();
  const group = useId();
  return (
    <section className={styles.gate} data-widget="">
      <p className={styles.title}>
        <Translate id="gate.title" description="Title of the safety questions">
          Before you start
        </Translate>
      </p>
      {gateQuestions.map((question) => (
        <fieldset key={question} className={styles.question}>
          <legend>{questionText(question)}</legend>
          {alive &&
            (['yes', 'no'] as const).map((answer) => (
              <label key={answer} className={styles.answer}>
                <input
                  type="radio"
                  name={`${group}-${question}`}
                  checked={answers[question] === answer}
                  onChange={() => onChange({...answers, [question]: answer})}
                />
                {answerText(answer)}
              </label>
            ))}
        </fieldset>
      ))}
      <p className={styles.rule}>
        <Translate id="gate.rule" description="Below the safety questions">
          If either answer is yes, stop: do not scan and do not approve anything. A call to a number that you
          looked up yourself does not count.
        </Translate>{' '}
        <Link to="/help/privacy/someone-asked-me-to-scan/">
          <Translate id="gate.more" description="Link to the safety article">
            What to do instead
          </Translate>
        </Link>
      </p>
    </section>
  );
}
