import clsx from 'clsx';
import type {ReactNode} from 'react';
import {LevelMark} from './LevelMark';
import type {PairStatement} from './pairStatement';
import styles from './styles.module.css';

/** The verdict in a sentence, and why it is no better. */
export function Headline({statement}: {readonly statement: PairStatement}): ReactNode {
  const {level, sentence, because} = statement;
  return (
    <div className={clsx(styles.headline, styles[level])}>
      <LevelMark level={level} />
      <p className={styles.sentence}>{sentence}</p>
      {because.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
