import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {PairView, ReasonView} from '../../domain/pair/pairView';
import {ClaimView} from '../DeviceSupport/ClaimView';
import {LevelMark} from './LevelMark';
import type {PairStatement} from './pairStatement';
import styles from './styles.module.css';

interface ReasonsProps {
  readonly view: PairView;
  readonly statement: PairStatement;
}

function Reason({reason, words, sources}: ReasonProps): ReactNode {
  const head = (
    <span className={styles.reasonHead}>
      <LevelMark level={reason.level} /> {words.title}
    </span>
  );
  if (reason.claims.length === 0) {
    return (
      <div className={styles.noClaim}>
        {head}
        <p className={styles.soft}>{words.says.join(' ')}</p>
      </div>
    );
  }
  return (
    <details className={styles.reason}>
      <summary>{head}</summary>
      <div className={styles.claims}>
        {reason.claims.map((claim) => (
          <ClaimView key={claim.id} claim={claim} sources={sources} />
        ))}
      </div>
    </details>
  );
}

interface ReasonProps {
  readonly reason: ReasonView;
  readonly words: PairStatement['reasons'][number];
  readonly sources: PairView['sources'];
}

/** Each link of the chain with its level; it opens to the claims and their dated evidence. */
export function Reasons({view, statement}: ReasonsProps): ReactNode {
  return (
    <>
      <ol className={styles.reasons}>
        {view.reasons.map((reason, i) => (
          <li key={reason.link}>
            <Reason reason={reason} words={statement.reasons[i]!} sources={view.sources} />
          </li>
        ))}
      </ol>
      {view.engines.client && (
        <p>
          <Translate
            id="pair.client"
            description="Which product shows the code"
            values={{engine: view.engines.client}}>
            {'Who shows the code: {engine}.'}
          </Translate>
        </p>
      )}
      {view.engines.authenticator && (
        <p>
          <Translate
            id="pair.authenticator"
            description="Which product answers the code"
            values={{engine: view.engines.authenticator}}>
            {'Who answers it: {engine}.'}
          </Translate>
        </p>
      )}
    </>
  );
}
