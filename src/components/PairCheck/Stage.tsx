import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {Drawing} from '../Drawing';
import styles from './Stage.module.css';

interface StageProps {
  /** What has been chosen, in words. */
  readonly computer: string | undefined;
  readonly phone: string | undefined;
  readonly onComputer: () => void;
  readonly onPhone: () => void;
}

/** The drawing; a press on a device leads to its picker. */
export function Stage({computer, phone, onComputer, onPhone}: StageProps): ReactNode {
  return (
    <div className={styles.stage}>
      <Drawing />
      <button type="button" className={styles.computer} onClick={onComputer}>
        <span className="visually-hidden">
          <Translate id="stage.changeComputer" description="On the drawing: press to choose the computer">
            Choose the computer:
          </Translate>
        </span>{' '}
        <span className={styles.name}>
          {computer ?? (
            <Translate id="stage.computer" description="On the drawing: no computer is chosen yet">
              Which computer?
            </Translate>
          )}
        </span>
      </button>
      <button type="button" className={styles.phone} onClick={onPhone}>
        <span className="visually-hidden">
          <Translate id="stage.changePhone" description="On the drawing: press to choose the phone">
            Choose the phone:
          </Translate>
        </span>{' '}
        <span className={styles.name}>
          {phone ?? (
            <Translate id="stage.phone" description="On the drawing: no phone is chosen yet">
              Which phone?
            </Translate>
          )}
        </span>
      </button>
    </div>
  );
}
