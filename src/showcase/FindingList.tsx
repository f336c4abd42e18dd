import type {ReactNode} from 'react';
import styles from '../components/Doctor/styles.module.css';

/** The list in which findings stand. */
export function FindingList({children}: {readonly children: ReactNode}): ReactNode {
  return <ul className={styles.findings}>{children}</ul>;
}
