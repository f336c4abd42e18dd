import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {anchorOf, type Shown} from './shown';
import {StateView} from './StateView';
import styles from './showcase.module.css';

/** A component with what it is for and all of its states. */
export function ShownSection({shown}: {readonly shown: Shown}): ReactNode {
  const {name, what, states, isSmall = false} = shown;
  return (
    <section className={styles.component}>
      <Heading as="h2" id={anchorOf(shown)} className={styles.name}>
        <code>{name}</code>
      </Heading>
      <p className={styles.what}>{what}</p>
      <p className={styles.note}>
        <Translate
          id="show.count"
          description="Page of components: how many states are shown"
          values={{count: states.length}}>
          {'States shown: {count}'}
        </Translate>
      </p>
      <div className={clsx(styles.states, isSmall && styles.beside)}>
        {states.map((state) => (
          <StateView key={state.id} shown={shown} state={state} />
        ))}
      </div>
    </section>
  );
}
