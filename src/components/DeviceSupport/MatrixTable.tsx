import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {Matrix} from '../../domain/support/buildMatrix';
import type {SupportTable} from '../../domain/support/supportTable';
import type {CellPlace} from './CellView';
import {asTitle} from '../../domain/text/asTitle';
import {columnLabel} from './columnLabel';
import {MatrixRow} from './MatrixRow';
import {rowHead, tableCaption} from './tableWords';
import styles from './MatrixTable.module.css';

interface MatrixTableProps {
  readonly table: SupportTable;
  readonly sources: Matrix['sources'];
  /** Rows and cells carry ids that links can name; only one table of a page may hold a row. */
  readonly links?: boolean;
  /** For each claim, the cell where it stands in full; without it, each cell says all. */
  readonly homes?: CellPlace['homes'];
  readonly named?: string;
}

/**
 * One real table. On narrow screens CSS lays it out as a list of rows; the explicit roles keep its
 * meaning, which browsers drop when display changes.
 */
export function MatrixTable({table, sources, links = false, homes, named}: MatrixTableProps): ReactNode {
  const {id, groups, columns} = table;
  const anySystem = translate({
    id: 'matrix.anySystem',
    message: 'No system known',
    description: 'Group of rows that no claim ties to a system',
  });
  return (
    <table role="table" className={clsx(styles.table, columns.length > 3 && styles.many)}>
      <caption>{tableCaption(id)}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {rowHead(id)}
          </th>
          {columns.map((column) => (
            <th role="columnheader" scope="col" key={column}>
              {columnLabel(column)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody role="rowgroup" key={group.id}>
          <tr role="row" className={styles.group}>
            <th role="rowheader" scope="rowgroup" colSpan={columns.length + 1}>
              {group.name === undefined ? anySystem : asTitle(group.name)}
            </th>
          </tr>
          {group.rows.map((row) => (
            <MatrixRow
              key={row.id}
              row={row}
              group={group.name ?? anySystem}
              columns={columns}
              sources={sources}
              links={links}
              {...(homes && {homes})}
              {...(named !== undefined && {named})}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}
