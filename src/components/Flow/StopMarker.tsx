import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {Leg} from '../../schema/vocabulary';
import styles from './StopMarker.module.css';

interface StopMarkerProps {
  readonly leg: Leg;
  readonly number: number;
  readonly broken?: boolean;
  /** Makes the marker a link to this address. */
  readonly href?: string;
  readonly label?: string;
}

/** A numbered point on the drawing, placed by the stop it stands for. */
export function StopMarker({leg, number, broken = false, href, label}: StopMarkerProps): ReactNode {
  const className = clsx(styles.marker, styles[leg], broken && styles.broken);
  if (href === undefined) return <span className={className}>{number}</span>;
  return (
    <a className={clsx(className, styles.link)} href={href} aria-label={label}>
      {number}
    </a>
  );
}
