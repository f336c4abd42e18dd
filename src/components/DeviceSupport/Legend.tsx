import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Cell, Status as StatusName} from '../../domain/support/cell';
import {countAnswers} from '../../domain/support/countAnswers';
import {Status} from '../Status';
import {Disputed} from '../Status/Disputed';
import styles from './Legend.module.css';

function meaning(status: StatusName): string {
  switch (status) {
    case 'yes':
      return translate({id: 'legend.yes', message: 'a source says that it works', description: 'Legend'});
    case 'partial':
      return translate({
        id: 'legend.partial',
        message: 'works with limits; open it to see them',
        description: 'Legend',
      });
    case 'no':
      return translate({
        id: 'legend.no',
        message: 'a source says that it does not work, or it follows from one',
        description: 'Legend',
      });
    case 'unknown':
      return translate({
        id: 'legend.unknown',
        message: 'no good source; it may or may not work',
        description: 'Legend',
      });
    case 'not-applicable':
      return translate({
        id: 'legend.notApplicable',
        message: 'the question makes no sense here',
        description: 'Legend',
      });
    case 'announced':
      return translate({id: 'legend.announced', message: 'promised, not there yet', description: 'Legend'});
  }
}

const explained = ['yes', 'partial', 'no', 'announced', 'unknown', 'not-applicable'] as const;

interface LegendProps {
  /** All answers of the page. */
  readonly cells: readonly Cell[];
}

/** What the words and shapes mean, and how many answers of each kind there are, the unknown ones among them. */
export function Legend({cells}: LegendProps): ReactNode {
  const {all, by, disputed} = countAnswers(cells);
  return (
    <div>
      <p className={styles.title}>
        <Translate id="legend.title" description="Before the legend of the support matrix" values={{all}}>
          {'{all} answers in the tables of this page, and what they mean'}
        </Translate>
      </p>
      <ul className={styles.legend}>
        {explained.map((status) => (
          <li key={status}>
            <Status status={status} />{' '}
            <span>
              <strong>{by[status]}</strong> {meaning(status)}
            </span>
          </li>
        ))}
        <li>
          <Disputed />{' '}
          <span>
            <strong>{disputed}</strong>{' '}
            <Translate id="legend.disputed" description="Legend">
              one good source says yes, another says no; the answer is what the stronger or newer ones say
            </Translate>
          </span>
        </li>
      </ul>
    </div>
  );
}
