import Translate from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';
import {readBrowser, type BrowserReading} from '../../browser/readBrowser';
import type {DeviceRecords} from '../../domain/pair/deviceRecords';
import {Results} from './Results';
import styles from './styles.module.css';

/** The button, and what the browser answered after a press on it. */
export function Check({devices}: {readonly devices: DeviceRecords}): ReactNode {
  const [asking, setAsking] = useState(false);
  const [reading, setReading] = useState<BrowserReading>();
  const ask = async () => {
    setAsking(true);
    setReading(await readBrowser());
    setAsking(false);
  };
  return (
    <div className={styles.check}>
      <div className={styles.actions}>
        <button
          type="button"
          className={reading ? 'button-plain' : 'button-main'}
          disabled={asking}
          onClick={() => void ask()}>
          {reading ? (
            <Translate id="browserCheck.again" description="Button: asks the browser once more">
              Check again
            </Translate>
          ) : (
            <Translate id="browserCheck.start" description="Button: asks the browser what it can do">
              Check this browser
            </Translate>
          )}
        </button>
        {reading && (
          <button type="button" className="button-plain" onClick={() => setReading(undefined)}>
            <Translate id="browserCheck.clear" description="Button: forgets what the browser said">
              Clear
            </Translate>
          </button>
        )}
        <span role="status">
          {asking && (
            <Translate id="browserCheck.asking" description="While the browser is asked">
              Asking the browser…
            </Translate>
          )}
        </span>
      </div>
      {reading && <Results reading={reading} devices={devices} />}
    </div>
  );
}
