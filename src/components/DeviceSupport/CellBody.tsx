import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {basisText} from './basisText';
import type {CellViewProps} from './CellView';
import {ClaimView} from './ClaimView';
import styles from './CellView.module.css';

/** What an answer rests on: its claims, those about older versions, and its own address. */
export function CellBody({cell, sources, place}: CellViewProps): ReactNode {
  const common = {sources, ...(place && {place})};
  return (
    <div className={styles.body}>
      {cell.basis && cell.basis !== 'stated' && <p className={styles.basis}>{basisText(cell.basis)}</p>}
      {cell.disputed && (
        <p className={styles.basis}>
          <Translate id="cell.disputed" description="Good sources say the opposite of each other">
            Sources disagree; both are shown.
          </Translate>
        </p>
      )}
      {cell.current.map((claim) => (
        <ClaimView key={claim.id} claim={claim} disputed={cell.disputed} {...common} />
      ))}
      {cell.earlier.length > 0 && (
        <p className={styles.basis}>
          <Translate id="cell.earlier" description="Before claims about older versions">
            In older versions:
          </Translate>
        </p>
      )}
      {cell.earlier.map((claim) => (
        <ClaimView key={claim.id} claim={claim} earlier {...common} />
      ))}
      {place && (
        <p className="no-print">
          <a href={`#${place.anchor}`}>
            <Translate id="cell.link" description="Link of an answer to itself, to be sent to others">
              Link to this answer
            </Translate>
          </a>
        </p>
      )}
    </div>
  );
}
