import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {legOf} from '../../domain/simulator/scenario';
import type {Passage} from '../../domain/simulator/runFlow';
import {Drawing} from '../Drawing';
import {stepName} from './stepName';
import styles from './Simulator.module.css';

interface StageProps {
  readonly passage: Passage;
  readonly computer: string;
  readonly phone: string;
}

/** The two devices at one step: the drawing, and what each screen shows in words. */
export function Stage({passage, computer, phone}: StageProps): ReactNode {
  return (
    <div className={styles.stage}>
      <Drawing {...(!passage.passed && {broken: legOf[passage.step]})} className={styles.drawing} />
      <div role="status">
        <p className={styles.step}>
          <strong>{stepName(passage.step)}</strong>{' '}
          {passage.passed ? (
            <Translate id="simulator.passed" description="A step that went well">
              (goes well)
            </Translate>
          ) : (
            <Translate id="simulator.stops" description="A step at which it stops">
              (it stops here)
            </Translate>
          )}
        </p>
        <dl className={styles.screens}>
          <div>
            <dt>
              <Translate id="simulator.computer" description="One of two screens">
                Computer
              </Translate>
            </dt>
            <dd>{computer}</dd>
          </div>
          <div>
            <dt>
              <Translate id="simulator.phone" description="One of two screens">
                Phone
              </Translate>
            </dt>
            <dd>{phone}</dd>
          </div>
        </dl>
      </div>
    </div>
  );
}
