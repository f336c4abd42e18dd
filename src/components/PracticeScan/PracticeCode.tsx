import Translate from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';
import {readDevice} from '../../browser/readDevice';
import type {DeviceRecords} from '../../domain/pair/deviceRecords';
import {useFocusAgain} from '../../hooks/useFocusAgain';
import {ownDevice} from '../BrowserCheck/ownDevice';
import {CodePanel} from './CodePanel';
import type {ComputerInCode} from './InCode';
import styles from './styles.module.css';

/** Asks whether this computer may be named in the code, then shows it. */
export function PracticeCode({devices}: {readonly devices: DeviceRecords}): ReactNode {
  const [content, setContent] = useState<ComputerInCode>();
  const [isReading, setIsReading] = useState(false);
  const [first, focusFirst] = useFocusAgain<HTMLButtonElement>();
  const readComputer = async () => {
    setIsReading(true);
    const facts = await readDevice();
    const own = facts && ownDevice(facts, devices);
    setIsReading(false);
    if (own === undefined) setContent({kind: facts === undefined ? 'not-read' : 'not-told'});
    else setContent(own.isPhone ? {kind: 'is-phone'} : {kind: 'computer', device: own});
  };
  const hide = () => {
    setContent(undefined);
    focusFirst();
  };
  if (content !== undefined) {
    return <CodePanel devices={devices} content={content} onHide={hide} />;
  }
  return (
    <>
      <p className={styles.choose}>
        <Translate id="practice.why" description="Before a code of our own is shown">
          With the system and the browser of this computer in the code, the phone can look up what is known
          about the two. Nothing else goes in.
        </Translate>
      </p>
      <div className={styles.actions}>
        <button
          ref={first}
          type="button"
          className="button-main"
          aria-disabled={isReading}
          onClick={() => void (isReading || readComputer())}>
          <Translate id="practice.showWith" description="Button: shows a code of our own to scan">
            Show the code, with this computer in it
          </Translate>
        </button>
        <button
          type="button"
          className="button-plain"
          aria-disabled={isReading}
          onClick={() => isReading || setContent({kind: 'left-out'})}>
          <Translate id="practice.show" description="Button: shows a code of our own to scan">
            Show the code without it
          </Translate>
        </button>
      </div>
    </>
  );
}
