import Translate from '@docusaurus/Translate';
import {Fragment, type ReactNode} from 'react';
import type {CellClaim} from '../../domain/support/cell';
import type {CitedSource} from '../../domain/views/citedSource';
import {statusWord} from '../Status/statusWord';
import styles from './CellView.module.css';

interface BriefEvidenceProps {
  readonly claim: CellClaim;
  readonly sources: Readonly<Record<string, CitedSource>>;
  /** The answer rests on sources that disagree: each says what it says. */
  readonly disputed: boolean;
  /** The cell of this page where the claim stands in full. */
  readonly home: string;
}

/** Who says it and when, and where the page says more. */
export function BriefEvidence({claim, sources, disputed, home}: BriefEvidenceProps): ReactNode {
  return (
    <p>
      {claim.evidence.map(({source, observedOn, says}, i) => (
        <Fragment key={`${source}-${observedOn}`}>
          {i > 0 && '; '}
          {sources[source]?.publisher ?? source}, <time dateTime={observedOn}>{observedOn}</time>
          {disputed && ` (${statusWord(says)})`}
        </Fragment>
      ))}
      <a className={styles.home} href={`#${home}`}>
        <Translate id="claim.home" description="Link to the cell with the full evidence for the same claim">
          All evidence
        </Translate>
      </a>
    </p>
  );
}
