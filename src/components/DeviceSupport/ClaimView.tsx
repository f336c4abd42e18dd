import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Matrix} from '../../domain/support/buildMatrix';
import type {CellClaim} from '../../domain/support/cell';
import {SourceName} from '../SourceName';
import {Status} from '../Status';
import {statusWord} from '../Status/statusWord';
import {conditionLabel} from './conditionLabel';
import styles from './CellView.module.css';

interface ClaimViewProps {
  readonly claim: CellClaim;
  readonly sources: Matrix['sources'];
  readonly earlier?: boolean;
}

/** One claim: note, conditions, versions, and each piece of evidence with its date. */
export function ClaimView({claim, sources, earlier = false}: ClaimViewProps): ReactNode {
  return (
    <div className={styles.claim}>
      {earlier && (
        <p>
          <Status status={claim.status} />{' '}
          {claim.until && (
            <Translate
              id="claim.until"
              description="Last version of which a claim speaks"
              values={{version: claim.until}}>
              {'up to {version}'}
            </Translate>
          )}
        </p>
      )}
      {claim.note && <p>{claim.note}</p>}
      {claim.conditions.length > 0 && (
        <p>
          <Translate
            id="claim.needs"
            description="Conditions of a claim"
            values={{conditions: claim.conditions.map(conditionLabel).join(', ')}}>
            {'Needs: {conditions}.'}
          </Translate>
        </p>
      )}
      <ul>
        {claim.evidence.map((item) => {
          const source = sources[item.source];
          return (
            source && (
              <li key={`${item.source}-${item.observedOn}`}>
                <SourceName source={source} />, {source.publisher},{' '}
                <time dateTime={item.observedOn}>{item.observedOn}</time>
                {item.differs && (
                  <strong>
                    {' '}
                    <Translate
                      id="evidence.differs"
                      description="This source says something else"
                      values={{status: statusWord(item.says)}}>
                      {'This source says: {status}.'}
                    </Translate>
                  </strong>
                )}
                {item.note && <span className={styles.note}>{item.note}</span>}
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
