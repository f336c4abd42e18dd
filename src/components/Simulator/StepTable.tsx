import Translate from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';
import type {Passage} from '../../domain/simulator/runFlow';
import {stepName} from './stepName';
import styles from './Simulator.module.css';

interface StepTableProps {
  readonly passages: readonly Passage[];
  readonly wordsOf: (side: 'computer' | 'phone', passage: Passage) => string;
  readonly at: number;
}

/** The same sign-in as a table. It is there without script as well. */
export function StepTable({passages, wordsOf, at}: StepTableProps): ReactNode {
  const caption = useId();
  return (
    // It can be scrolled with the keyboard.
    <div className={styles.scroll} tabIndex={0} role="region" aria-labelledby={caption}>
      <table>
        <caption id={caption}>
          <Translate id="simulator.table" description="Caption of a table">
            The same, step by step
          </Translate>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Translate id="simulator.stepColumn" description="Column of a table">
                Step
              </Translate>
            </th>
            <th scope="col">
              <Translate id="simulator.computer" description="One of two screens">
                Computer
              </Translate>
            </th>
            <th scope="col">
              <Translate id="simulator.phone" description="One of two screens">
                Phone
              </Translate>
            </th>
            <th scope="col">
              <Translate id="simulator.outcome" description="Column of a table">
                How it goes
              </Translate>
            </th>
          </tr>
        </thead>
        <tbody>
          {passages.map((passage, i) => (
            <tr key={passage.step} {...(i === at && {'aria-current': 'step' as const})}>
              <th scope="row">{stepName(passage.step)}</th>
              <td>{wordsOf('computer', passage)}</td>
              <td>{wordsOf('phone', passage)}</td>
              <td>
                {passage.passed ? (
                  <Translate id="simulator.wentWell" description="How a step went">
                    ✓ goes well
                  </Translate>
                ) : (
                  <strong className={styles.broken}>
                    <Translate id="simulator.stopped" description="How a step went">
                      ✕ stops here
                    </Translate>
                  </strong>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
