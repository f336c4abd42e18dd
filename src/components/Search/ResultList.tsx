import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {addressOf} from '../../domain/search/address';
import type {FoundGroup} from '../../domain/search/hit';
import type {SearchAnswer} from '../../domain/search/searcher';
import {groupTitle} from './groupTitle';
import {inWords, keyOf} from './hitTitle';
import {HitText} from './HitText';
import type {Marks} from './Marked';
import styles from './Hits.module.css';

interface ResultListProps {
  readonly answer: SearchAnswer;
  readonly groups: readonly FoundGroup[];
  readonly marks: Marks;
}

/** Results as a page of links. */
export function ResultList({answer, groups, marks}: ResultListProps): ReactNode {
  return groups.map(({group, hits}) => (
    <section key={group} className={styles.group}>
      <Heading as="h2" className={styles.groupTitle}>
        {groupTitle(group)}
      </Heading>
      <ol className={styles.list}>
        {hits.map((hit) => (
          <li key={keyOf(hit)}>
            <Link to={addressOf(hit)} className={styles.hit}>
              <HitText hit={inWords(hit, answer)} marks={marks} withSummary />
            </Link>
          </li>
        ))}
      </ol>
    </section>
  ));
}
