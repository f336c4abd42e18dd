import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Matrix} from '../../domain/support/buildMatrix';
import type {CellClaim} from '../../domain/support/cell';
import {FactReport} from '../FactReport';
import {Status} from '../Status';
import {conditionLabel} from './conditionLabel';
import {FullEvidence} from './FullEvidence';
import {BriefEvidence} from './BriefEvidence';
import type {CellPlace} from './CellView';
import styles from './CellView.module.css';

interface ClaimViewProps {
  readonly claim: CellClaim;
  readonly sources: Matrix['sources'];
  readonly earlier?: boolean;
  readonly disputed?: boolean;
  /** Where the claim stands on its page; without it nothing can be reported. */
  readonly place?: CellPlace;
}

/** One claim: note, conditions, versions, and each piece of evidence with its date. */
export function ClaimView({
  claim,
  sources,
  earlier = false,
  disputed = false,
  place,
}: ClaimViewProps): ReactNode {
  const first = place?.homes?.[claim.id];
  const home = first === place?.anchor ? undefined : first;
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
      {home === undefined ? (
        <FullEvidence claim={claim} sources={sources} disputed={disputed} />
      ) : (
        <BriefEvidence claim={claim} sources={sources} disputed={disputed} home={home} />
      )}
      {place && home === undefined && (
        <FactReport claim={claim} sources={sources} anchor={place.anchor} place={place.name} />
      )}
    </div>
  );
}
