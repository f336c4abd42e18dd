import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {tablePage, tablePageIds, type TablePageId} from '../../domain/support/tablePages';
import {tablePageName} from '../DeviceSupport/tableWords';
import styles from './SupportTables.module.css';

/** The pages with tables about devices; each holds what one question needs. */
export function TableLinks({current}: {readonly current: TablePageId}): ReactNode {
  return (
    <nav
      className={`${styles.links} no-print`}
      aria-label={translate({
        id: 'tables.links',
        message: 'Tables about devices',
        description: 'Name of a list of links',
      })}>
      <span aria-hidden="true">
        <Translate id="tables.jump" description="Before the links to the pages with tables about devices">
          Tables:
        </Translate>
      </span>
      <ul>
        {tablePageIds.map((id) => (
          <li key={id}>
            <Link to={tablePage(id).path} {...(id === current && {'aria-current': 'page' as const})}>
              {tablePageName(id)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
