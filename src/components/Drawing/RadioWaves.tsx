import type {ReactNode} from 'react';

/** The phone saying "I am near" over Bluetooth: it sends, the computer listens. */
export function RadioWaves(): ReactNode {
  return (
    <>
      <path d="M456 196a34 34 0 0 0 0 56M428 180a58 58 0 0 0 0 88M400 166a82 82 0 0 0 0 116" />
      <path d="M350 224h-34M326 214l-12 10 12 10" strokeWidth="4" />
    </>
  );
}
