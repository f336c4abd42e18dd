import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Stands beside a status where good sources say the opposite: two triangles that point apart. */
export function Disputed(): ReactNode {
  return (
    <span className={clsx(styles.status, styles.disputed)}>
      <svg
        className={styles.shape}
        viewBox="0 0 18 18"
        width="18"
        height="18"
        aria-hidden="true"
        focusable="false">
        <path d="M7 3v12L1 9z" fill="currentColor" stroke="none" />
        <path d="M11 3.5v11L16.5 9z" />
      </svg>
      <Translate id="status.disputed" description="Beside a support status: good sources say the opposite">
        Sources disagree
      </Translate>
    </span>
  );
}
