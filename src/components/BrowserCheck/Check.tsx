import Translate from '@docusaurus/Translate';
import {useRef, useState, type ReactNode} from 'react';
import {readBrowser, type BrowserReading} from '../../browser/readBrowser';
import type {DeviceRecords} from '../../domain/pair/deviceRecords';
import {RunBar} from '../RunBar';
import {Results} from './Results';
import styles from './styles.module.css';

/** The button, and what the browser answered after a press on it. */
export function Check({devices}: {readonly devices: DeviceRecords}): ReactNode {
  const [asking, setAsking] = useState(false);
  const [heard, setHeard] = useState<{readonly number: number; readonly reading: BrowserReading}>();
  /** The newest press; an answer to an older one, or after "Clear", comes too late. */
  const newest = useRef(0);
  const ask = async () => {
    if (asking) return;
    newest.current += 1;
    const number = newest.current;
    setAsking(true);
    const reading = await readBrowser();
    if (number !== newest.current) return;
    setHeard({number, reading});
    setAsking(false);
  };
  const clear = () => {
    newest.current += 1;
    setAsking(false);
    setHeard(undefined);
  };
  return (
    <div className={styles.check}>
      <RunBar
        start={
          <Translate id="browserCheck.start" description="Button: asks the browser what it can do">
            Check this browser
          </Translate>
        }
        progress={
          asking ? (
            <Translate id="browserCheck.asking" description="While the browser is asked">
              Asking the browser…
            </Translate>
          ) : undefined
        }
        hasResult={heard !== undefined}
        onStart={() => void ask()}
        onClear={clear}
      />
      {heard && <Results reading={heard.reading} number={heard.number} devices={devices} />}
    </div>
  );
}
