import type {ReactNode} from 'react';
import type {Status} from '../../domain/support/cell';
import styles from './styles.module.css';

/** Told apart by outline alone: disc, half diamond, square, triangle, dashed ring, bar. */
const shapes: Readonly<Record<Status, ReactNode>> = {
  yes: (
    <>
      <circle cx="9" cy="9" r="8" fill="currentColor" stroke="none" />
      <path d="M5 9.5l2.7 2.7L13 6.6" className={styles.cut} />
    </>
  ),
  partial: (
    <>
      <path d="M9 1.5L16.5 9 9 16.5 1.5 9z" />
      <path d="M9 1.5V16.5L1.5 9z" fill="currentColor" stroke="none" />
    </>
  ),
  no: (
    <>
      <rect x="1" y="1" width="16" height="16" rx="2" fill="currentColor" stroke="none" />
      <path d="M5.5 5.5l7 7M12.5 5.5l-7 7" className={styles.cut} />
    </>
  ),
  announced: <path d="M9 2l7.5 13.5h-15zM9 7v4M9 13.2v0.1" />,
  unknown: (
    <>
      <circle cx="9" cy="9" r="7.5" strokeDasharray="2.6 2.4" />
      <path d="M7 7.2a2 2 0 1 1 2.6 2c-.5.2-.6.5-.6 1.2M9 12.8v0.1" />
    </>
  ),
  'not-applicable': <path d="M4 9h10" strokeWidth="3" />,
};

export function StatusShape({status}: {readonly status: Status}): ReactNode {
  return (
    <svg
      className={styles.shape}
      viewBox="0 0 18 18"
      width="18"
      height="18"
      aria-hidden="true"
      focusable="false">
      {shapes[status]}
    </svg>
  );
}
