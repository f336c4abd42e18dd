import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {tableAnchor, type SupportTable} from '../../domain/support/supportTable';
import {tableTitle} from '../DeviceSupport/tableWords';
import styles from './SupportTables.module.css';

/** Where each table begins; the page is long. */
export function TableLinks({tables}: {readonly tables: readonly SupportTable[]}): ReactNode {
  return (
    <nav
      className={`${styles.links} no-print`}
      aria-label={translate({
        id: 'tables.links',
        message: 'Tables on this page',
        description: 'Name of a list of links',
      })}>
      <span aria-hidden="true">
        <Translate id="tables.jump" description="Before the links to the tables of this page">
          Go to:
        </Translate>
      </span>
      <ul>
        {tables.map(({id}) => (
          <li key={id}>
            <a href={`#${tableAnchor(id)}`}>{tableTitle(id)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
