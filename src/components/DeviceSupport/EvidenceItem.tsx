import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {EvidenceLine} from '../../domain/support/cell';
import type {CitedSource} from '../../domain/views/citedSource';
import {sourceKindName} from '../HowSure/sourceKindName';
import {SourceName} from '../SourceName';
import {statusWord} from '../Status/statusWord';
import styles from './CellView.module.css';

interface EvidenceItemProps {
  readonly item: EvidenceLine;
  readonly source: CitedSource;
  /** Says what the source says, even where it agrees: the reader weighs both sides. */
  readonly showSays: boolean;
}

/** One piece of evidence: source, kind, date, and what it says where that is not the answer. */
export function EvidenceItem({item, source, showSays}: EvidenceItemProps): ReactNode {
  return (
    <li>
      <SourceName source={source} />, {source.publisher}, {sourceKindName(source.kind)},{' '}
      <time dateTime={item.observedOn}>{item.observedOn}</time>
      {(item.differs || showSays) && (
        <strong className={styles.says}>
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
  );
}
