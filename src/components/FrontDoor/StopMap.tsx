import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {legs} from '../../schema/vocabulary';
import {stopNames} from '../Flow/stopNames';
import {StopCard} from './StopCard';
import styles from './StopMap.module.css';

/** The stops of the flow, each with what may be seen there instead. */
export function StopMap(): ReactNode {
  const names = stopNames();
  return (
    <section aria-labelledby="where">
      <Heading as="h2" id="where">
        <Translate id="door.where" description="Front door: question above the list of stops">
          Where did it stop?
        </Translate>
      </Heading>
      <ol className={styles.cards}>
        {legs.map((leg, i) => (
          <StopCard key={leg} leg={leg} number={i + 1} name={names[leg]} />
        ))}
      </ol>
      <p className={styles.further}>
        <Link className="button-main" to="/fix/">
          <Translate id="door.fix" description="Front door: leads to the guided troubleshooter">
            Not sure? Answer a few questions
          </Translate>
        </Link>
      </p>
    </section>
  );
}
