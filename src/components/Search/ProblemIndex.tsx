import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import type {IndexLetter, ProblemIndex as Index} from '../../domain/views/problemIndex';
import styles from './ProblemIndex.module.css';

function Letters({
  letters,
  language,
}: {
  readonly letters: readonly IndexLetter[];
  readonly language?: string;
}): ReactNode {
  return letters.map(({letter, entries}) => (
    <div key={letter} className={styles.letter}>
      <Heading as="h3">{letter}</Heading>
      <ul>
        {entries.map(({text, by, to}) => (
          <li key={`${to} ${text}`}>
            <Link to={to}>
              <span lang={language}>{text}</span>
              {by && <span>{` (${by})`}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** Every problem and every message from A to Z. Needs no script. */
export function ProblemIndex({index}: {readonly index: Index}): ReactNode {
  return (
    <>
      <Heading as="h2" id="all">
        <Translate id="problemIndex.problems" description="Heading of the alphabetical list">
          All problems, from A to Z
        </Translate>
      </Heading>
      <Letters letters={index.problems} />
      <Heading as="h2" id="all-messages">
        <Translate id="problemIndex.messages" description="Heading of the alphabetical list">
          All words on screens, from A to Z
        </Translate>
      </Heading>
      <Letters letters={index.messages} language="en" />
    </>
  );
}
