import type {ReactNode} from 'react';
import styles from './PermitNote.module.css';

/** Stands in place of a tool that is off, and says why. */
export function PermitNote({children}: {readonly children: ReactNode}): ReactNode {
  return <div className={styles.off}>{children}</div>;
}
