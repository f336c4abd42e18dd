import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {freshnessOf} from '../../domain/pair/freshness';
import {useToday} from '../../hooks/useToday';
import styles from './styles.module.css';

/** How old the oldest evidence is. The words of age appear in the browser: built pages do not know the day. */
export function Evidence({date}: {readonly date: string}): ReactNode {
  const today = useToday();
  const age = today === null ? 'fresh' : freshnessOf(date, today);
  return (
    <p className={styles.small}>
      <Translate id="pair.oldestShort" description="Before the date of the oldest evidence of a verdict">
        Oldest evidence it rests on:
      </Translate>{' '}
      <time dateTime={date}>{date}</time>
      {age === 'due' && (
        <>
          {' '}
          <Translate id="pair.due" description="Evidence is older than 180 days">
            (That is more than half a year ago; it is due for another look.)
          </Translate>
        </>
      )}
      {age === 'old' && (
        <>
          {' '}
          <Translate id="pair.old" description="Evidence is older than 365 days">
            (That is more than a year ago; it may have changed since.)
          </Translate>
        </>
      )}
    </p>
  );
}
