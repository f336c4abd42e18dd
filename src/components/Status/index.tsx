import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {Status as StatusName} from '../../domain/support/cell';
import {StatusShape} from './StatusShape';
import {statusWord} from './statusWord';
import styles from './styles.module.css';

/** A status: always a word and a shape, and a colour only on top of them. */
export function Status({status}: {readonly status: StatusName}): ReactNode {
  return (
    <span className={clsx(styles.status, styles[status])}>
      <StatusShape status={status} />
      {statusWord(status)}
    </span>
  );
}
