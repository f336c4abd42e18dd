import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ReadAttempt} from '../../domain/fix/caseFragment';
import {codeProblemText} from '../Diagnosis/codeProblemText';
import styles from './Fix.module.css';

/** What was wrong with the address, and what happens now. Nothing of the address is repeated. */
export function Complaint({read}: {readonly read: ReadAttempt}): ReactNode {
  return (
    <p role="alert" className={styles.complaint}>
      {read.kind === 'bad-code' ? (
        <>
          {codeProblemText(read.problem)}{' '}
          <Translate id="fix.freshStart" description="After a code that cannot be read">
            You can begin below without it.
          </Translate>
        </>
      ) : (
        <Translate
          id="fix.dropped"
          description="A link with answers that this version does not know"
          values={{count: read.dropped}}>
          {'Parts of this link that are not known here: {count}. They were left out, and the rest was kept.'}
        </Translate>
      )}
    </p>
  );
}
