import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {FilteredMatrix} from '../../domain/support/filterMatrix';
import type {Matrix} from '../../domain/support/buildMatrix';
import {columnLabel} from './columnLabels';
import {MatrixRow} from './MatrixRow';
import styles from './MatrixTable.module.css';

interface MatrixTableProps {
  readonly filtered: FilteredMatrix;
  readonly sources: Matrix['sources'];
  /** Rows carry ids that links can name; only one table of a page may. */
  readonly deepLinks?: boolean;
}

/**
 * One real table. On narrow screens CSS lays it out as a list of rows; the explicit roles keep its
 * meaning, which browsers drop when display changes.
 */
export function MatrixTable({filtered, sources, deepLinks = false}: MatrixTableProps): ReactNode {
  const {groups, columns} = filtered;
  if (groups.length === 0) {
    return (
      <p className={styles.empty}>
        <Translate id="matrix.empty" description="No row matches the filters">
          No row matches these choices. That does not mean that nothing works: choose “Any” for the answer, or
          “Show all”.
        </Translate>
      </p>
    );
  }
  return (
    <table role="table" className={styles.table}>
      <caption>
        <Translate id="matrix.caption" description="Caption of the support matrix">
          Which devices can take part in signing in with a phone. Open an answer to see what it rests on.
        </Translate>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            <Translate id="matrix.what" description="Column: browser or app, with its versions">
              Browser or app
            </Translate>
          </th>
          {columns.map((column) => (
            <th role="columnheader" scope="col" key={column}>
              {columnLabel(column)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody role="rowgroup" key={group.os}>
          <tr role="row" className={styles.group}>
            <th role="rowheader" scope="rowgroup" colSpan={columns.length + 1}>
              {group.name}
            </th>
          </tr>
          {group.rows.map((row) => (
            <MatrixRow key={row.id} row={row} columns={columns} sources={sources} deepLink={deepLinks} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
