import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFocusAgain} from '../../hooks/useFocusAgain';
import styles from './styles.module.css';

interface RunBarProps {
  /** On the button before the first run. */
  readonly start: ReactNode;
  /** While it runs; undefined while it does not. */
  readonly progress: ReactNode;
  readonly hasResult: boolean;
  readonly onStart: () => void;
  /** Undefined where a run is too short to be stopped. */
  readonly onStop?: () => void;
  readonly onClear: () => void;
}

/** The buttons of a check that runs after a press, and how far it got. */
export function RunBar({start, progress, hasResult, onStart, onStop, onClear}: RunBarProps): ReactNode {
  const [button, focusAgain] = useFocusAgain<HTMLButtonElement>();
  const isRunning = progress !== undefined;
  return (
    <div className={styles.bar}>
      <button
        ref={button}
        type="button"
        className={hasResult ? 'button-plain' : 'button-main'}
        aria-disabled={isRunning}
        onClick={onStart}>
        {hasResult ? (
          <Translate id="runBar.again" description="Button: runs a check once more">
            Check again
          </Translate>
        ) : (
          start
        )}
      </button>
      {isRunning && onStop && (
        <button
          type="button"
          className="button-plain"
          onClick={() => {
            onStop();
            focusAgain();
          }}>
          <Translate id="runBar.stop" description="Button: ends a check">
            Stop
          </Translate>
        </button>
      )}
      {hasResult && (
        <button
          type="button"
          className="button-plain"
          onClick={() => {
            onClear();
            focusAgain();
          }}>
          <Translate id="runBar.clear" description="Button: forgets what a check found">
            Clear
          </Translate>
        </button>
      )}
      <span role="status">{progress}</span>
    </div>
  );
}
