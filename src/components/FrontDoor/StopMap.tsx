import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {legs} from '../../schema/cause';
import {Drawing} from '../Drawing';
import {StopMarker} from '../Flow/StopMarker';
import {stopNames} from '../Flow/stops';
import {StopCard} from './StopCard';
import styles from './StopMap.module.css';

/** The flow as a picture to point at: each number leads to what may have gone wrong there. */
export function StopMap(): ReactNode {
  const names = stopNames();
  return (
    <section aria-labelledby="where">
      <Heading as="h2" id="where">
        <Translate id="door.where" description="Front door: question above the drawing">
          Where did it stop?
        </Translate>
      </Heading>
      <p>
        <Translate id="door.point" description="Front door: below the question">
          Point at the picture, or choose from the list.
        </Translate>
      </p>
      <div className={styles.stage}>
        <Drawing />
        {legs.map((leg, i) => (
          <StopMarker key={leg} leg={leg} number={i + 1} href={`#stop-${leg}`} label={`${i + 1}. ${names[leg]}`} />
        ))}
      </div>
      <ol className={styles.cards}>
        {legs.map((leg, i) => (
          <StopCard key={leg} leg={leg} number={i + 1} name={names[leg]} />
        ))}
      </ol>
    </section>
  );
}
