import Translate from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';
import type {RequestState} from '../../hooks/useRequest';
import {useFocusOn} from '../../hooks/useFocusOn';
import styles from './RequestButton.module.css';

interface RequestButtonProps {
  readonly label: ReactNode;
  readonly request: RequestState<unknown>['state'];
  readonly onStart: () => void;
  readonly onStop: () => void;
}

/** Starts a request to the browser, and stops it while it runs. A browser has one at a time. */
export function RequestButton({label, request, onStart, onStop}: RequestButtonProps): ReactNode {
  const isRunning = request === 'running';
  const [wasUsed, setWasUsed] = useState(false);
  // The button to stop goes away with the request that it stopped.
  const main = useFocusOn<HTMLButtonElement>(wasUsed && request === 'ended' ? 'ended' : undefined);
  return (
    <>
      <div className={styles.actions}>
        {/* It keeps the focus while it cannot be pressed. */}
        <button
          ref={main}
          type="button"
          className="button-main"
          aria-disabled={isRunning}
          onClick={() => {
            setWasUsed(true);
            if (!isRunning) onStart();
          }}>
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
