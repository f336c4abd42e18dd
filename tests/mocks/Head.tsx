import type {ReactNode} from 'react';

interface HeadProps {
  readonly children?: ReactNode;
}

/** React moves links and titles to the head of the document by itself. */
export default function Head({children}: HeadProps): ReactNode {
  return children;
}
