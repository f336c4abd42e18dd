import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Matrix} from '../../domain/support/buildMatrix';
import type {Cell} from '../../domain/support/cell';
import {Status} from '../Status';
import {basisText} from './basisText';
import {ClaimView} from './ClaimView';
import styles from './CellView.module.css';

interface CellViewProps {
  readonly cell: Cell;
  readonly sources: Matrix['sources'];
}

/** An answer that opens to what it rests on. Without claims there is nothing to open. */
export function CellView({cell, sources}: CellViewProps): ReactNode {
  const since = cell.status === 'no' ? undefined : cell.current.find((claim) => claim.since)?.since;
  const head = (
    <>
      <Status status={cell.status} />
      {since && (
        <span className={styles.since}>
          <Translate id="cell.since" description="First version in which it works" values={{version: since}}>
            {'from {version}'}
          </Translate>
        </span>
      )}
    </>
  );
  if (cell.current.length + cell.earlier.length === 0) return <span className={styles.plain}>{head}</span>;
  return (
    <details className={styles.cell}>
      <summary>{head}</summary>
      <div className={styles.body}>
        {cell.basis && cell.basis !== 'stated' && <p className={styles.basis}>{basisText(cell.basis)}</p>}
        {cell.disputed && (
          <p className={styles.basis}>
            <Translate id="cell.disputed" description="Two claims of the same weight disagree">
              Sources disagree; both are shown.
            </Translate>
          </p>
        )}
        {cell.current.map((claim) => (
          <ClaimView key={claim.id} claim={claim} sources={sources} />
        ))}
        {cell.earlier.length > 0 && (
          <p className={styles.basis}>
            <Translate id="cell.earlier" description="Before claims about older versions">
              In older versions:
            </Translate>
          </p>
        )}
        {cell.earlier.map((claim) => (
          <ClaimView key={claim.id} claim={claim} sources={sources} earlier />
        ))}
      </div>
    </details>
  );
}
