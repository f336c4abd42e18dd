import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {Status} from '../Status';
import {cameraWorks} from './cameraWorks';
import styles from './styles.module.css';

/** What the way to this page has shown. */
export function Arrived({byCode}: {readonly byCode: boolean}): ReactNode {
  if (!byCode) {
    return (
      <p className={styles.arrived}>
        <Translate id="arrival.typed" description="The page was opened without a code">
          You came here without a code. So this page cannot say anything about the camera; the rest works.
        </Translate>
      </p>
    );
  }
  return (
    <p className={styles.arrived}>
      <Status status="yes" word={cameraWorks()} />{' '}
      <Translate id="arrival.followed" description="What a scan of a practice code has shown">
        And you followed the link. A sign-in with a code begins in the same way.
      </Translate>
    </p>
  );
}
