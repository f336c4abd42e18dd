import type {ReactNode} from 'react';
import type {SearchAnswer} from '../../domain/search/searcher';
import type {LoadedSearch} from '../../hooks/useSearcher';
import {Notice} from './Notice';
import {SearchFailed} from './SearchFailed';
import {statusText} from './statusText';
import styles from './Hits.module.css';

interface SearchStateProps {
  readonly state: LoadedSearch['state'];
  readonly answer: SearchAnswer | undefined;
  readonly onRetry: () => void;
}

/** What stands between a search field and its results: how many there are, and what to know first. */
export function SearchState({state, answer, onRetry}: SearchStateProps): ReactNode {
  return (
    <>
      <p role="status" className={styles.status}>
        {statusText(state, answer)}
      </p>
      {state === 'failed' && <SearchFailed onRetry={onRetry} />}
      {answer && <Notice answer={answer} />}
    </>
  );
}
