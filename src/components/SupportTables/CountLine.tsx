import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {statuses, type Cell} from '../../domain/support/cell';
import {countAnswers} from '../../domain/support/countAnswers';
import {Status} from '../Status';
import {Disputed} from '../Status/Disputed';
import styles from './SupportTables.module.css';

interface CountLineProps {
  readonly cells: readonly Cell[];
}

/** How many answers there are and of which kind, the unknown ones among them. */
export function CountLine({cells}: CountLineProps): ReactNode {
  const {all, by, disputed} = countAnswers(cells);
  return (
    <div className={styles.counts}>
      <p>
        <Translate id="counts.table" description="Before the number of answers of each kind" values={{all}}>
          {'{all} answers shown in this table:'}
        </Translate>
      </p>
      <ul>
        {statuses
          .filter((status) => by[status] > 0)
          .map((status) => (
            <li key={status}>
              <Status status={status} /> {by[status]}
            </li>
          ))}
        {disputed > 0 && (
          <li>
            <Disputed /> {disputed}
          </li>
        )}
      </ul>
    </div>
  );
}
