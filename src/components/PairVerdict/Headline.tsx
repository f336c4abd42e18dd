import clsx from 'clsx';
import type {ReactNode} from 'react';
import {LevelMark} from './LevelMark';
import type {PairStatement} from './pairStatement';
import styles from './styles.module.css';

/** The verdict in a sentence, why it is no better, and the way that needs none of it. */
export function Headline({statement}: {readonly statement: PairStatement}): ReactNode {
  const {level, sentence, because, shortcut} = statement;
  return (
    <div className={clsx(styles.headline, styles[level])}>
      <LevelMark level={level} />
      <p className={styles.sentence} data-testid="verdict-sentence">
        {sentence}
      </p>
      {because.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {shortcut && <p>{shortcut}</p>}
    </div>
  );
}
