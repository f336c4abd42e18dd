import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface ComputerProps {
  /** Class of the part that offers the phone and shows the code. */
  readonly offer: string;
  /** Class of the part that is the site. */
  readonly site: string;
}

/** Cells of a code that is no code: it encodes nothing and cannot be scanned. */
const cells = [
  'M96 176h8v8h-8z',
  'M112 168h8v8h-8z',
  'M120 184h8v8h-8z',
  'M104 192h8v8h-8z',
  'M128 176h8v8h-8z',
  'M112 200h8v8h-8z',
  'M128 200h8v8h-8z',
  'M136 192h8v8h-8z',
];

function Finder({x, y}: {readonly x: number; readonly y: number}): ReactNode {
  return (
    <>
      <rect x={x} y={y} width="22" height="22" fill="none" strokeWidth="5" />
      <rect className={styles.solid} x={x + 7} y={y + 7} width="8" height="8" stroke="none" />
    </>
  );
}

export function Computer({offer, site}: ComputerProps): ReactNode {
  return (
    <>
      <rect className={styles.device} x="40" y="84" width="248" height="168" rx="12" />
      <path className={styles.device} d="M140 252h48v26h-48z M112 278h104" />
      <g className={site}>
        <rect className={styles.panel} x="56" y="100" width="216" height="28" rx="6" />
        <circle className={styles.solid} cx="72" cy="114" r="5" stroke="none" />
        <path d="M88 114h92" />
        <path d="M244 113l6 7 12-14" />
      </g>
      <g className={offer}>
        <rect className={styles.panel} x="72" y="140" width="184" height="100" rx="8" />
        <Finder x={88} y={150} />
        <Finder x={136} y={150} />
        <Finder x={88} y={206} />
        <path className={styles.solid} d={cells.join('')} stroke="none" />
        <path d="M184 164h56M184 184h56M184 204h34" />
      </g>
    </>
  );
}
