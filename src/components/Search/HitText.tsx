import {memo, type ReactNode} from 'react';
import {firstSentence} from '../../domain/search/firstSentence';
import type {Hit} from '../../domain/search/hit';
import {Marked, type Marks} from './Marked';
import styles from './Hits.module.css';

interface HitTextProps {
  readonly hit: Hit;
  readonly marks: Marks;
  /** Shows the answer in a sentence as well. */
  readonly withSummary: boolean;
}

/** The words of one result. They stay as they are while somebody types on. */
export const HitText = memo(function HitText({hit, marks, withSummary}: HitTextProps): ReactNode {
  const {title, heading, summary} = hit;
  return (
    <>
      <span className={styles.title}>
        <Marked text={title} marks={marks} />
      </span>
      {heading !== '' && (
        <span className={styles.heading}>
          <Marked text={heading} marks={marks} />
        </span>
      )}
      {withSummary && summary !== '' && (
        <span className={styles.summary}>
          <Marked text={firstSentence(summary)} marks={marks} />
        </span>
      )}
    </>
  );
});
