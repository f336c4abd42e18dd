import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {GateFirst} from './GateFirst';
import styles from './RequestButton.module.css';

interface RequestButtonProps {
  readonly label: ReactNode;
  /** The safety questions were both answered with no. */
  readonly isReady: boolean;
  readonly isRunning: boolean;
  readonly onStart: () => void;
  readonly onStop: () => void;
}

/** Starts a request to the browser, and stops it while it runs. A browser has one at a time. */
export function RequestButton({label, isReady, isRunning, onStart, onStop}: RequestButtonProps): ReactNode {
  return (
    <>
      {!isReady && <GateFirst />}
      <div className={styles.actions}>
        <button type="button" className="button-main" disabled={!isReady || isRunning} onClick={onStart}>
          {label}
        </button>
        {isRunning && (
          <button type="button" className="button-plain" onClick={onStop}>
            <Translate id="ceremony.stop" description="Button: ends a request to the browser">
              Stop
            </Translate>
          </button>
        )}
      </div>
      <p role="status">
        {isRunning && (
          <Translate id="ceremony.running" description="While a request to the browser goes on">
            The window of your browser is open. Go as far as you get. To end it, close that window.
          </Translate>
        )}
      </p>
    </>
  );
}
