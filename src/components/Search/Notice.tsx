import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {SearchAnswer} from '../../domain/search/searcher';
import styles from './Hits.module.css';

/** What has to be said before the results: danger, another meaning, a code that is secret. */
export function Notice({answer}: {readonly answer: SearchAnswer}): ReactNode {
  if (answer.kind === 'sign-in-code') {
    return (
      <p className={clsx(styles.notice, styles.danger)}>
        <Translate id="search.signInCode" description="Somebody typed a sign-in code into the search">
          That was a sign-in code. It works like a password for a short time, so it was not searched. This
          page explains it.
        </Translate>
      </p>
    );
  }
  const {notice} = answer;
  if (notice === undefined) return null;
  return <p className={clsx(styles.notice, notice.kind === 'danger' && styles.danger)}>{notice.says}</p>;
}
