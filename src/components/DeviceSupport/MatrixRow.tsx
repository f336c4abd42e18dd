import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import type {MatrixColumn} from '../../domain/support/applies';
import type {Matrix, MatrixRow as Row} from '../../domain/support/buildMatrix';
import {CellView} from './CellView';
import {columnLabel} from './columnLabels';
import styles from './MatrixTable.module.css';

interface MatrixRowProps {
  readonly row: Row;
  readonly columns: readonly MatrixColumn[];
  readonly sources: Matrix['sources'];
  readonly deepLink: boolean;
}

export function MatrixRow({row, columns, sources, deepLink}: MatrixRowProps): ReactNode {
  const anchor = `row-${row.id}`;
  const links = useBrokenLinks();
  if (deepLink) links.collectAnchor(anchor);
  return (
    <tr role="row" {...(deepLink && {id: anchor})}>
      <th role="rowheader" scope="row">
        {row.name}
        <span className={styles.versions}>{row.versions}</span>
      </th>
      {columns.map((column) => (
        <td role="cell" key={column}>
          <span className={styles.label} aria-hidden="true">
            {columnLabel(column)}
          </span>
          <CellView cell={row.cells[column]} sources={sources} />
        </td>
      ))}
    </tr>
  );
}
