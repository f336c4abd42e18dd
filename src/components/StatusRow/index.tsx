import type {ReactNode} from 'react';
import type {Status as StatusName} from '../../domain/support/cell';
import {Status} from '../Status';
import styles from './styles.module.css';

interface StatusRowProps {
  readonly name: string;
  readonly status: StatusName;
  readonly word: string;
}

/** What stands in one row of a list: a name, and its status at the other end. */
export function StatusRow({name, status, word}: StatusRowProps): ReactNode {
  return (
    <div className={styles.row}>
      <span>{name}</span>
      <Status status={status} word={word} />
    </div>
  );
}
