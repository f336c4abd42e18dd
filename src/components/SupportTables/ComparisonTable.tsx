import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {SupportTables} from '../../domain/support/buildTables';
import type {Comparison} from '../../domain/support/compareRows';
import type {SupportRow} from '../../domain/support/supportTable';
import {CellView} from '../DeviceSupport/CellView';
import {columnLabel} from '../DeviceSupport/columnLabel';
import styles from './Comparison.module.css';

interface ComparisonTableProps {
  readonly compared: Comparison;
  readonly sources: SupportTables['sources'];
  readonly groupOf: (row: string) => string;
}

/** The questions as rows, the two chosen rows as columns; a difference is said in a word. */
export function ComparisonTable({compared, sources, groupOf}: ComparisonTableProps): ReactNode {
  const head = ({id, name, versions}: SupportRow) => (
    <th scope="col">
      {[groupOf(id), name].join(', ')}
      {versions && <span className={styles.versions}>{versions}</span>}
    </th>
  );
  return (
    // It can be scrolled with the keyboard.
    <div
      className={styles.scroll}
      role="group"
      tabIndex={0}
      aria-label={translate({
        id: 'compare.title',
        message: 'Two compared',
        description: 'Heading over two rows beside each other',
      })}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <Translate id="compare.question" description="Column of questions">
                Question
              </Translate>
            </th>
            {head(compared.first)}
            {head(compared.second)}
          </tr>
        </thead>
        <tbody>
          {compared.answers.map(({question, first, second, differs}) => (
            <tr key={question} className={clsx(differs && styles.differs)}>
              <th scope="row">
                {columnLabel(question)}
                <span className={styles.word}>
                  {differs ? (
                    <Translate id="compare.differs" description="The two answers are not the same">
                      Different
                    </Translate>
                  ) : (
                    <Translate id="compare.same" description="The two answers are the same">
                      The same
                    </Translate>
                  )}
                </span>
              </th>
              <td>
                <CellView cell={first} sources={sources} />
              </td>
              <td>
                <CellView cell={second} sources={sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
