import Translate, {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import type {Matrix} from '../../domain/support/buildMatrix';
import {cellAnchor, rowAnchor, type Question, type SupportRow} from '../../domain/support/supportTable';
import {asTitle} from '../../domain/text/asTitle';
import {CellView, type CellPlace} from './CellView';
import {columnLabel} from './columnLabel';
import styles from './MatrixTable.module.css';

interface MatrixRowProps {
  readonly row: SupportRow;
  /** The name of the group, for a row that has none of its own. */
  readonly group: string;
  readonly columns: readonly Question[];
  readonly sources: Matrix['sources'];
  /** Rows and cells carry ids. */
  readonly links: boolean;
  readonly homes?: CellPlace['homes'];
  /** The anchor that the address names. */
  readonly named?: string;
}

export function MatrixRow({row, group, columns, sources, links, homes, named}: MatrixRowProps): ReactNode {
  const anchors = useBrokenLinks();
  const mark = (anchor: string) => {
    if (!links) return {};
    anchors.collectAnchor(anchor);
    return {id: anchor, ...(named === anchor && {className: styles.named})};
  };
  const rest = translate({
    id: 'matrix.rest',
    message: 'Everything else',
    description: 'Row for what no claim speaks of',
  });
  return (
    <tr role="row" {...mark(rowAnchor(row.id))}>
      <th role="rowheader" scope="row">
        <span className={styles.name}>
          {row.name === undefined ? rest : asTitle(row.name)}
          {row.versions && <span className={styles.versions}>{row.versions}</span>}
        </span>
      </th>
      {columns.map((column) => {
        const cell = row.cells[column];
        const anchor = cellAnchor(row.id, column);
        const name = `${group}, ${row.name ?? rest}: ${columnLabel(column)}`;
        return (
          <td role="cell" key={column} {...mark(anchor)}>
            <span className={styles.label} aria-hidden="true">
              {columnLabel(column)}
            </span>
            {named === anchor && (
              <span className={styles.here}>
                <Translate id="cell.named" description="Mark on the answer that the address names">
                  This is the answer you were sent to.
                </Translate>
              </span>
            )}
            {cell && (
              <CellView
                cell={cell}
                sources={sources}
                {...(links && {place: {anchor, name, ...(homes && {homes})}})}
              />
            )}
          </td>
        );
      })}
    </tr>
  );
}
