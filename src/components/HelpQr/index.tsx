import Translate, {translate} from '@docusaurus/Translate';
import {correction, generate} from 'lean-qr';
import {useMemo, type ReactNode} from 'react';
import {pathOf} from './pathOf';
import styles from './styles.module.css';

/** Modules of white around a code (ISO/IEC 18004). */
const quietZone = 4;

interface HelpQrProps {
  /** An address of this help. */
  readonly address: string;
}

/**
 * A code of our own that opens a page of this help on another device. It says beneath where it leads,
 * and that nothing there asks for a sign-in: nobody may learn here to scan codes without looking.
 */
export function HelpQr({address}: HelpQrProps): ReactNode {
  const code = useMemo(() => generate(address, {minCorrectionLevel: correction.M}), [address]);
  const size = code.size + 2 * quietZone;
  const {host} = new URL(address);
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`${-quietZone} ${-quietZone} ${size} ${size}`}
        className={styles.code}
        role="img"
        aria-label={translate(
          {
            id: 'helpQr.label',
            message: 'QR code that opens this page of {host} on another device',
            description: 'Name of a picture',
          },
          {host},
        )}>
        <rect x={-quietZone} y={-quietZone} width={size} height={size} fill="#fff" />
        <path d={pathOf(code)} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <figcaption>
        <strong>{host}</strong>
        <Translate id="helpQr.helpOnly" description="Below every QR code of this site">
          Help only: this page never asks you to sign in
        </Translate>
      </figcaption>
    </figure>
  );
}
