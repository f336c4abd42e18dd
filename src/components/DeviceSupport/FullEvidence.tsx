import type {ReactNode} from 'react';
import type {CellClaim} from '../../domain/support/cell';
import type {CitedSource} from '../../domain/views/citedSource';
import {EvidenceItem} from './EvidenceItem';

interface FullEvidenceProps {
  readonly claim: CellClaim;
  readonly sources: Readonly<Record<string, CitedSource>>;
  readonly disputed: boolean;
}

/** Each piece of evidence on a line of its own, strongest first. */
export function FullEvidence({claim, sources, disputed}: FullEvidenceProps): ReactNode {
  return (
    <ul>
      {claim.evidence.map((item) => {
        const source = sources[item.source];
        return (
          source && (
            <EvidenceItem
              key={`${item.source}-${item.observedOn}`}
              item={item}
              source={source}
              showSays={disputed}
            />
          )
        );
      })}
    </ul>
  );
}
