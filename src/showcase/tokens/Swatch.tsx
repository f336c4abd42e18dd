import type {ReactNode} from 'react';
import styles from './tokens.module.css';

/** A colour as a square; its name and its value stand beside it. */
export function Swatch({fill}: {readonly fill: string}): ReactNode {
  return (
    <svg
      className={styles.swatch}
      viewBox="0 0 28 28"
      width="28"
      height="28"
      aria-hidden="true"
      focusable="false">
      <rect className={styles.edge} x="1" y="1" width="26" height="26" rx="5" fill={fill} />
    </svg>
  );
}
