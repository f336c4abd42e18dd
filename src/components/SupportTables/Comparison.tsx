import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import type {SupportTables} from '../../domain/support/buildTables';
import {compareRows} from '../../domain/support/compareRows';
import type {TablesFilter} from '../../domain/support/filterTables';
import {ComparisonTable} from './ComparisonTable';
import styles from './Comparison.module.css';

interface ComparisonProps {
  readonly all: SupportTables;
  readonly state: TablesFilter;
}

/** Two rows beside each other, once two are chosen. */
export function Comparison({all, state}: ComparisonProps): ReactNode {
  const {a, b} = state;
  const system = all.tables.find(({id}) => id === 'system');
  if (system === undefined || (a === undefined && b === undefined)) return null;
  const compared = compareRows(system, a, b);
  const groupOf = (row: string) =>
    system.groups.find(({rows}) => rows.some(({id}) => id === row))?.name ?? '';
  return (
    <section className={styles.comparison}>
      <Heading as="h2" id="comparison">
        <Translate id="compare.title" description="Heading over two rows beside each other">
          Two compared
        </Translate>
      </Heading>
      {compared === undefined ? (
        <p>
          <Translate id="compare.choose" description="Fewer than two different rows are chosen">
            Choose two different rows under “Compare two”. Then they stand here beside each other.
          </Translate>
        </p>
      ) : (
        <ComparisonTable compared={compared} sources={all.sources} groupOf={groupOf} />
      )}
    </section>
  );
}
