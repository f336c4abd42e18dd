import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {legs} from '../../schema/vocabulary';
import {Drawing} from '../Drawing';
import {StopMarker} from '../Flow/StopMarker';
import {stopNames} from '../Flow/stopNames';
import styles from './StopPicture.module.css';

/** The flow as a picture to point at: each number leads to what may have gone wrong there. */
export function StopPicture(): ReactNode {
  const names = stopNames();
  return (
    <figure className={styles.figure}>
      <div className={styles.stage}>
        <Drawing />
        {legs.map((leg, i) => (
          <StopMarker
            key={leg}
            leg={leg}
            number={i + 1}
            href={`#stop-${leg}`}
            label={`${i + 1}. ${names[leg]}`}
          />
        ))}
      </div>
      <figcaption className={styles.caption}>
        <Translate id="door.point" description="Front door: below the drawing">
          How far did it get? Point at the place where it stopped.
        </Translate>
      </figcaption>
    </figure>
  );
}
