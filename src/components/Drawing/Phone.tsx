import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** @param unlock class of the part where the passkey is unlocked */
export function Phone({unlock}: {readonly unlock: string}): ReactNode {
  return (
    <>
      <rect className={styles.device} x="488" y="92" width="104" height="188" rx="18" />
      <path d="M528 104h24" />
      <circle className={styles.solid} cx="506" cy="108" r="4" stroke="none" />
      <g className={unlock}>
        <rect className={styles.panel} x="502" y="126" width="76" height="124" rx="10" />
        <circle cx="540" cy="164" r="15" />
        <circle className={styles.solid} cx="540" cy="160" r="4" stroke="none" />
        <path d="M540 179v44M540 202h12M540 216h9" strokeWidth="5" />
      </g>
      <path d="M528 266h24" />
    </>
  );
}
