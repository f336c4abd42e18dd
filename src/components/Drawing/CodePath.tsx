import type {ReactNode} from 'react';

/** The camera of the phone looking at the code on the screen. */
export function CodePath(): ReactNode {
  return (
    <>
      <path d="M500 112L176 158M500 112L176 228" strokeDasharray="2 9" />
      <path d="M78 158v-14h14M168 144h-14M78 224v14h14M168 238h-14" strokeWidth="4" />
    </>
  );
}
