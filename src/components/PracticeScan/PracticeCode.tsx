import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {lazy, Suspense, useState, type ReactNode} from 'react';
import {siteOrigin} from '../../browser/pageAddress';
import {reachOf} from '../../domain/address/reachOf';
import type {DeviceRecords} from '../../domain/pair/deviceRecords';
import {arrivalAddress} from './arrivalAddress';
import {ComputerInCode} from './ComputerInCode';
import {ReachNote} from './ReachNote';
import styles from './styles.module.css';

const HelpQr = lazy(() => import('../HelpQr').then(({HelpQr: component}) => ({default: component})));

/** The code with its address, once it is wanted; with the computer in it, if the person puts it there. */
export function PracticeCode({devices}: {readonly devices: DeviceRecords}): ReactNode {
  const page = useBaseUrl('/scan/');
  const [isShown, setIsShown] = useState(false);
  const [computer, setComputer] = useState<string>();
  if (!isShown) {
    return (
      <button type="button" className="button-main" onClick={() => setIsShown(true)}>
        <Translate id="practice.show" description="Button: shows a code of our own to scan">
          Show the practice code
        </Translate>
      </button>
    );
  }
  const origin = siteOrigin();
  return (
    <div className={styles.panel}>
      <Suspense>
        <HelpQr address={arrivalAddress(`${origin}${page}`, computer)} />
      </Suspense>
      <div className={styles.words}>
        <p>
          <Translate id="practice.scan" description="Beside a code of our own">
            Open the camera of your phone. Point it at this code, and tap the label that appears.
          </Translate>
        </p>
        <p>
          <Translate id="practice.typed" description="Before an address to type">
            No camera at hand? Type this address on the phone:
          </Translate>{' '}
          <strong className={styles.address}>{`${new URL(origin).host}${page}`}</strong>
        </p>
        <ReachNote reach={reachOf(origin)} />
        <ComputerInCode devices={devices} chosen={computer} onChoose={setComputer} />
        <button
          type="button"
          className="button-plain"
          onClick={() => {
            setIsShown(false);
            setComputer(undefined);
          }}>
          <Translate id="practice.hide" description="Button: takes the code away">
            Take the code away
          </Translate>
        </button>
      </div>
    </div>
  );
}
