import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The relay on the internet that both devices reach. */
export function RelayPath(): ReactNode {
  return (
    <>
      <path d="M164 84V48h148M376 48h164v44" strokeDasharray="10 7" />
      <path className={styles.panel} d="M320 66a17 17 0 0 1 2-34 24 24 0 0 1 44-4 19 19 0 0 1 4 38z" />
      <path d="M334 48h20M347 41l8 7-8 7" />
    </>
  );
}
