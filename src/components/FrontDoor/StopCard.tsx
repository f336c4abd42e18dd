import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import type {Leg} from '../../schema/vocabulary';
import {stopEntries} from './stopEntries';
import styles from './StopMap.module.css';

interface StopCardProps {
  readonly leg: Leg;
  readonly number: number;
  readonly name: string;
}

/** One stop: what should happen, and what may be seen instead. */
export function StopCard({leg, number, name}: StopCardProps): ReactNode {
  const id = `stop-${leg}`;
  useBrokenLinks().collectAnchor(id);
  return (
    <li id={id} className={styles.card}>
      <Heading as="h3" className={styles.name}>
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        {name}
      </Heading>
      <ul>
        {stopEntries()[leg].map(({to, label}) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ul>
    </li>
  );
}
