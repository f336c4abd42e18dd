import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import type {SupportTables} from '../../domain/support/buildTables';
import {cellsOf, tableAnchor, type SupportTable} from '../../domain/support/supportTable';
import {MatrixTable} from '../DeviceSupport/MatrixTable';
import {tableTitle} from '../DeviceSupport/tableWords';
import {CountLine} from './CountLine';
import styles from './SupportTables.module.css';

interface TableSectionProps {
  readonly table: SupportTable;
  readonly sources: SupportTables['sources'];
  readonly homes: Readonly<Record<string, string>>;
  readonly named: string | undefined;
}

/** A table under its heading, with how many of its answers are known. */
export function TableSection({table, sources, homes, named}: TableSectionProps): ReactNode {
  return (
    <section className={styles.section}>
      <Heading as="h2" id={tableAnchor(table.id)}>
        {tableTitle(table.id)}
      </Heading>
      <CountLine cells={cellsOf(table)} />
      <MatrixTable
        table={table}
        sources={sources}
        links
        homes={homes}
        {...(named !== undefined && {named})}
      />
    </section>
  );
}
