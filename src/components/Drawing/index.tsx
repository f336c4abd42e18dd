import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {Leg} from '../../schema/vocabulary';
import {CodePath} from './CodePath';
import {Computer} from './Computer';
import {Phone} from './Phone';
import {RadioWaves} from './RadioWaves';
import {RelayPath} from './RelayPath';
import styles from './styles.module.css';

interface DrawingProps {
  /** The stop that lights up. */
  readonly broken?: Leg;
  readonly className?: string;
}

/**
 * The signature drawing: a computer that shows a code, a phone, the radio waves and the relay
 * between them. It carries no words; whoever uses it says in text what it shows.
 */
export function Drawing({broken, className}: DrawingProps): ReactNode {
  const part = (leg: Leg) => clsx(styles.part, broken === leg && styles.broken);
  return (
    <svg
      className={clsx(styles.drawing, className)}
      viewBox="0 0 640 320"
      aria-hidden="true"
      focusable="false">
      <g className={part('relay')}>
        <RelayPath />
      </g>
      <Computer offer={part('offer')} site={part('site')} />
      <g className={part('scan')}>
        <CodePath />
      </g>
      <g className={part('proximity')}>
        <RadioWaves />
      </g>
      <Phone unlock={part('passkey')} />
    </svg>
  );
}
