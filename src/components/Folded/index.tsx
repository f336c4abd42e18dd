import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {useOpenByFragment} from './useOpenByFragment';
import styles from './styles.module.css';

interface FoldedProps {
  readonly id: string;
  readonly title: string;
  /** Level of its heading; h2 unless it stands below another. */
  readonly as?: 'h2' | 'h3' | 'h4';
  readonly children: ReactNode;
}

/** A part that is folded but in the HTML, works without script, and opens when the address names it. */
export function Folded({id, title, as = 'h2', children}: FoldedProps): ReactNode {
  useBrokenLinks().collectAnchor(id);
  const details = useOpenByFragment();
  return (
    <details ref={details} id={id} className={styles.folded}>
      <summary>
        <Heading as={as} className={styles.title}>
          {title}
        </Heading>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
