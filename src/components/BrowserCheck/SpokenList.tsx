import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface SpokenListProps {
  readonly spoken: readonly {readonly key: string; readonly value: boolean}[];
}

/** The answers in the names of the standard, for those who know them. */
export function SpokenList({spoken}: SpokenListProps): ReactNode {
  if (spoken.length === 0) return null;
  return (
    <details>
      <summary className={styles.words}>
        <Translate
          id="browserCheck.spoken"
          description="Opens the answers of a browser in the names of a standard"
          values={{count: spoken.length}}>
          {'Word for word ({count}), for developers'}
        </Translate>
      </summary>
      <ul className={styles.spoken}>
        {spoken.map(({key, value}) => (
          <li key={key}>
            <code>{`${key}: ${value}`}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
