import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import {useId, type ReactNode} from 'react';
import type {CaseState} from '../../domain/fix/caseState';
import type {CaseStep} from '../../domain/fix/caseStep';
import {notSure} from '../../domain/diagnosis/readAnswers';
import type {ModelData} from '../../domain/diagnosis/table';
import {Drawing} from '../Drawing';
import {Likely} from './Likely';
import styles from './SoFar.module.css';

interface SoFarProps {
  readonly records: ModelData;
  readonly state: CaseState;
  readonly step: CaseStep;
  readonly onChange: (check: string) => void;
}

/** What a case has come to: the suspected stop in the drawing, in words, and every answer with a way to change it. */
export function SoFar({records, state, step, onChange}: SoFarProps): ReactNode {
  const {suspected} = step;
  const title = useId();
  const answered = Object.entries(state.answers).flatMap(([id, answer]) => {
    const check = records.checks.find((each) => each.id === id);
    const text = check?.answers.find((each) => each.id === answer)?.text;
    return check === undefined ? [] : [{id, ask: check.ask, text: answer === notSure ? undefined : text}];
  });
  return (
    <section className={styles.soFar} aria-labelledby={title}>
      <Heading as="h2" className={styles.title}>
        <span id={title}>
          <Translate id="fix.soFar" description="Above what a case has come to">
            So far
          </Translate>
        </span>
      </Heading>
      <Drawing {...(suspected && {broken: suspected})} className={styles.drawing} />
      <Likely step={step} />
      {answered.length > 0 && (
        <ol className={styles.answers}>
          {answered.map(({id, ask, text}) => (
            <li key={id}>
              <span className={styles.ask}>{ask}</span>
              <span>
                {text ?? (
                  <Translate id="fix.wasNotSure" description="An answer that was not known">
                    Not sure
                  </Translate>
                )}
              </span>
              <button
                type="button"
                className={`button-link ${styles.change}`}
                aria-label={translate(
                  {id: 'fix.changeAnswer', message: 'Change: {ask}', description: 'Button beside an answer'},
                  {ask},
                )}
                onClick={() => onChange(id)}>
                <Translate id="fix.change" description="Button beside an answer">
                  Change
                </Translate>
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
