import {useId, type ReactNode} from 'react';
import styles from './tokens.module.css';

interface ScrollTableProps {
  readonly caption: ReactNode;
  readonly head: readonly ReactNode[];
  readonly children: ReactNode;
}

/** A table that may be wider than the page; it can be scrolled with the keyboard. */
export function ScrollTable({caption, head, children}: ScrollTableProps): ReactNode {
  const id = useId();
  return (
    <div className={styles.scroll} role="group" tabIndex={0} aria-labelledby={id}>
      <table className={styles.table}>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {head.map((words, at) => (
              // Columns have no identity but their place.
              <th scope="col" key={at}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
