import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {Status as StatusName} from '../../domain/support/cell';
import {StatusShape} from './StatusShape';
import {statusWord} from './statusWord';
import styles from './styles.module.css';

interface StatusProps {
  readonly status: StatusName;
  /** Another word for the same shape and colour. */
  readonly word?: string;
}

/** A status: always a word and a shape, and a colour only on top of them. */
export function Status({status, word}: StatusProps): ReactNode {
  return (
    <span className={clsx(styles.status, styles[status])}>
      <StatusShape status={status} />
      {word ?? statusWord(status)}
    </span>
  );
}
