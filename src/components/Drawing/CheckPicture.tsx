import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {DrawingPart} from '../../schema/vocabulary';
import {CodePath} from './CodePath';
import {Computer} from './Computer';
import {Phone} from './Phone';
import {RadioWaves} from './RadioWaves';
import {RelayPath} from './RelayPath';
import styles from './styles.module.css';

/** What is seen of the whole drawing, in its units: left, top, width, height. */
const onComputer = '20 64 288 232';
const onPhone = '396 64 288 232';
const whole = '0 0 640 320';

const frames: Readonly<Record<DrawingPart, string>> = {
  computer: onComputer,
  'computer-screen': onComputer,
  site: onComputer,
  code: whole,
  camera: whole,
  radio: whole,
  relay: whole,
  phone: onPhone,
  'phone-screen': onPhone,
  unlock: onPhone,
};

/**
 * The part of the signature drawing at which a check looks. It carries no words: the question beside
 * it says what to look for.
 */
export function CheckPicture({part}: {readonly part: DrawingPart}): ReactNode {
  const frame = frames[part];
  const lit = (...parts: readonly DrawingPart[]) => clsx(parts.includes(part) && styles.part);
  return (
    <svg
      className={clsx(styles.drawing, styles.small)}
      viewBox={frame}
      aria-hidden="true"
      focusable="false"
      data-part={part}>
      {part === 'relay' && (
        <g className={styles.part}>
          <RelayPath />
        </g>
      )}
      {frame !== onPhone && (
        <g className={lit('computer')}>
          <Computer offer={lit('computer-screen', 'code')} site={lit('site')} />
        </g>
      )}
      {(part === 'code' || part === 'camera') && (
        <g className={lit('camera')}>
          <CodePath />
        </g>
      )}
      {part === 'radio' && (
        <g className={styles.part}>
          <RadioWaves />
        </g>
      )}
      {frame !== onComputer && (
        <g className={lit('phone')}>
          <Phone unlock={lit('phone-screen', 'unlock')} />
        </g>
      )}
    </svg>
  );
}
