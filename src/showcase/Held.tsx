import {useState, type ReactNode} from 'react';

interface HeldProps<T> {
  readonly first: T;
  /** Draws what is held; `set` puts something else in its place. */
  readonly children: (value: T, set: (value: T) => void) => ReactNode;
}

/** Keeps what a field or a choice holds, as the tool around it does. */
export function Held<T>({first, children}: HeldProps<T>): ReactNode {
  const [value, setValue] = useState(first);
  return children(value, setValue);
}
