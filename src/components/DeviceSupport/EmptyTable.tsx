import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './MatrixTable.module.css';

/** Stands where no row matches, and says that this is not a no. */
export function EmptyTable({children}: {readonly children?: ReactNode}): ReactNode {
  return (
    <div className={styles.empty}>
      <p>
        <Translate id="matrix.empty" description="No row matches the filters">
          No row matches these choices. That does not mean that nothing works: choose “Any” for the answer, or
          “Show all”.
        </Translate>
      </p>
      {children}
    </div>
  );
}
