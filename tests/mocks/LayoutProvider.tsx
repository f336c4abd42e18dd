import type {ReactNode} from 'react';

/** What the stock theme needs around a page; components alone need none of it. */
export default function LayoutProvider({children}: {readonly children: ReactNode}): ReactNode {
  return children;
}
