import type {ReactNode} from 'react';
import type {PairStatement} from './pairStatement';
import {LabelledText} from './LabelledText';
import styles from './styles.module.css';

interface PairStepsProps {
  readonly steps: PairStatement['steps'];
  readonly unverified: readonly string[];
}

/** The steps for exactly these two devices, and what is not sure about their words. */
export function PairSteps({steps, unverified}: PairStepsProps): ReactNode {
  return (
    <>
      <ol className={styles.steps}>
        {steps.map(({where, action, expect}, i) => (
          <li key={i}>
            <span className={styles.where}>{where}</span>
            <LabelledText>{action}</LabelledText>
            {expect && (
              <span className={styles.expect}>
                <LabelledText>{expect}</LabelledText>
              </span>
            )}
          </li>
        ))}
      </ol>
      {unverified.map((line) => (
        <p key={line} className={styles.unverified}>
          {line}
        </p>
      ))}
    </>
  );
}
