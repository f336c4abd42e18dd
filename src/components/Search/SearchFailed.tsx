import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {ToIndex} from './ToIndex';
import styles from './Hits.module.css';

/** The download failed. The list of all problems needs none. */
export function SearchFailed({onRetry}: {readonly onRetry: () => void}): ReactNode {
  return (
    <div role="alert" className={styles.notice}>
      <p>
        <Translate id="search.failed" description="The search could not be downloaded">
          The search did not load. Is this device online?
        </Translate>
      </p>
      <p className={styles.ways}>
        <button type="button" className="button-plain" onClick={onRetry}>
          <Translate id="search.retry" description="Tries to download the search again">
            Try again
          </Translate>
        </button>{' '}
        <ToIndex />
      </p>
    </div>
  );
}
