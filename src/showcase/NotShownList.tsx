import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {notShown} from './notShown';
import styles from './showcase.module.css';

/** What is left out, why, and where it can be seen. */
export function NotShownList(): ReactNode {
  return (
    <section className={styles.component}>
      <Heading as="h2" id="not-shown">
        <Translate id="show.notShown" description="Page of components: heading">
          Not shown here
        </Translate>
      </Heading>
      <ul>
        {notShown().map(({name, why, where}) => (
          <li key={name}>
            <code>{name}</code>
            {' · '}
            {why}{' '}
            <Link to={where}>
              <Translate
                id="show.seeIt"
                description="Page of components: link to where something can be seen">
                Where it can be seen
              </Translate>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
