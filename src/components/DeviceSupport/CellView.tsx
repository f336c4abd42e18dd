import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Matrix} from '../../domain/support/buildMatrix';
import type {Cell} from '../../domain/support/cell';
import {Status} from '../Status';
import {Disputed} from '../Status/Disputed';
import {CellBody} from './CellBody';
import styles from './CellView.module.css';

/** Where a cell stands on its page. */
export interface CellPlace {
  /** The id of the cell, without "#". */
  readonly anchor: string;
  /** The row and the question, in words. */
  readonly name: string;
  /** For each claim, the cell where it stands in full. Without it, every claim does here. */
  readonly homes?: Readonly<Record<string, string>>;
}

export interface CellViewProps {
  readonly cell: Cell;
  readonly sources: Matrix['sources'];
  readonly place?: CellPlace;
}

/** An answer that opens to what it rests on. Without claims there is nothing to open. */
export function CellView(props: CellViewProps): ReactNode {
  const {cell} = props;
  const since = cell.status === 'no' ? undefined : cell.current.find((claim) => claim.since)?.since;
  const head = (
    <>
      <Status status={cell.status} />
      {cell.disputed && <Disputed />}
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
      <CellBody {...props} />
    </details>
  );
}
