import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface CalloutProps {
  readonly tone: 'quick' | 'answer' | 'stop' | 'plain';
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** A framed part of an article with a name of its own. */
export function Callout({tone, title, children}: CalloutProps): ReactNode {
  return (
    <section className={clsx(styles.callout, styles[tone])}>
      <p className={styles.title}>{title}</p>
      {children}
    </section>
  );
}
