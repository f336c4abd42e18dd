import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFocusAgain} from '../../hooks/useFocusAgain';
import type {useProgress} from './useProgress';
import styles from './styles.module.css';

interface StartOverProps {
  readonly control: Pick<ReturnType<typeof useProgress>, 'startOver' | 'undo'>;
}

/** One press starts over, one press takes that back. */
export function StartOver({control}: StartOverProps): ReactNode {
  const {startOver, undo} = control;
  const [first, focusFirst] = useFocusAgain<HTMLButtonElement>();
  return (
    <div className={styles.over}>
      <button ref={first} type="button" className="button-plain" onClick={startOver}>
        <Translate id="reproduction.startOver" description="Removes all progress">
          Start over
        </Translate>
      </button>
      <span role="status">
        {undo && (
          <Translate id="reproduction.startedOver" description="After starting over">
            Everything here was removed.
          </Translate>
        )}
      </span>
      {undo && (
        <button
          type="button"
          className="button-plain"
          onClick={() => {
            undo();
            focusFirst();
          }}>
          <Translate id="reproduction.undo" description="Takes the start over back">
            Undo
          </Translate>
        </button>
      )}
    </div>
  );
}
