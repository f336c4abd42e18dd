import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {OutcomeView} from '../../domain/views/reproductionView';
import {CauseTitle} from '../CauseTitle';
import styles from './Steps.module.css';

/** What else may appear, and the cause that it points to. */
export function Otherwise({outcomes}: {readonly outcomes: readonly OutcomeView[]}): ReactNode {
  if (outcomes.length === 0) return null;
  return (
    <details className={styles.otherwise}>
      <summary>
        <Translate id="step.otherwise" description="Opens the list of other things that may appear">
          What else may appear
        </Translate>
      </summary>
      <ul>
        {outcomes.map(({id, seen, cause}) => (
          <li key={id}>
            {seen}
            {cause && (
              <>
                {' '}
                <Translate id="step.pointsTo" description="Before the cause that an outcome points to">
                  This points to:
                </Translate>{' '}
                <CauseTitle cause={cause} />
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
