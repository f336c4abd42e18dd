import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {State} from './shown';
import styles from './showcase.module.css';

/** Says whether what looks like a fact is one. */
export function FactsNote({facts}: {readonly facts: NonNullable<State['facts']>}): ReactNode {
  return (
    <p className={styles.note}>
      {facts === 'example' ? (
        <Translate id="show.example" description="Page of components: above something made up">
          Example: made up for this page.
        </Translate>
      ) : (
        <Translate id="show.records" description="Page of components: above real facts">
          Example: taken from the records of this site.
        </Translate>
      )}
    </p>
  );
}
