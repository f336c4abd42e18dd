import type {ReactNode} from 'react';
import type {Status as StatusName} from '../../domain/support/cell';
import {Status} from '../Status';
import styles from './styles.module.css';

/** What a check found, a card for each; its children are list items. */
export function ResultCards({children}: {readonly children: ReactNode}): ReactNode {
  return <ul className={styles.cards}>{children}</ul>;
}

interface CardHeadProps {
  readonly name: string;
  readonly status: StatusName;
  readonly word: string;
}

/** The first line of a card: what it is about, and how it came out. */
export function CardHead({name, status, word}: CardHeadProps): ReactNode {
  return (
    <div className={styles.head}>
      <strong>{name}</strong>
      <Status status={status} word={word} />
    </div>
  );
}
