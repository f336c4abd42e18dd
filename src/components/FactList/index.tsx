import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Fact {
  readonly name: string;
  /** As the standard calls it. */
  readonly term: string;
  readonly value: string;
}

/** Facts in words, with the names of the standard beside them. */
export function FactList({facts}: {readonly facts: readonly Fact[]}): ReactNode {
  return (
    <dl className={styles.facts}>
      {facts.map(({name, term, value}) => (
        <div key={term}>
          <dt>
            {name} <code>{term}</code>
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
