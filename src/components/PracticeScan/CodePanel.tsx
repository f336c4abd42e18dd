import Translate from '@docusaurus/Translate';
import {lazy, Suspense, type ReactNode} from 'react';
import {siteOrigin} from '../../browser/pageAddress';
import {reachOf} from '../../domain/address/reachOf';
import type {DeviceRecords} from '../../domain/pair/deviceRecords';
import {useFocusOn} from '../../hooks/useFocusOn';
import {WidgetBoundary} from '../WidgetBoundary';
import {arrivalAddress} from './arrivalAddress';
import {InCode, type ComputerInCode} from './InCode';
import {ReachNote} from './ReachNote';
import {useBase} from '../../hooks/useBase';
import styles from './styles.module.css';

const HelpQr = lazy(() => import('../HelpQr').then(({HelpQr: component}) => ({default: component})));

interface CodePanelProps {
  readonly devices: DeviceRecords;
  readonly content: ComputerInCode;
  readonly onHide: () => void;
}

/** The code, what to do with it, what is in it, and an address for those whose camera fails. */
export function CodePanel({devices, content, onHide}: CodePanelProps): ReactNode {
  const page = useBase().withBase('/scan/');
  // The buttons went away with the press.
  const first = useFocusOn<HTMLParagraphElement>('shown');
  const origin = siteOrigin();
  const reach = reachOf(origin);
  const computer = content.kind === 'computer' ? content.device.choice.id : undefined;
  return (
    <div className={styles.panel}>
      <WidgetBoundary>
        <Suspense>
          <HelpQr address={arrivalAddress(`${origin}${page}`, computer)} />
        </Suspense>
      </WidgetBoundary>
      <div className={styles.words}>
        <p ref={first} tabIndex={-1}>
          <Translate id="practice.scan" description="Beside a code of our own">
            Open the camera of your phone. Point it at this code, and tap the label that appears.
          </Translate>
        </p>
        <ReachNote reach={reach} />
        {reach !== 'this-computer' && (
          <p>
            <Translate id="practice.typed" description="Before an address to type">
              The camera does nothing? You can still look up the two devices. Type this address on the phone:
            </Translate>{' '}
            <strong className={styles.address}>{`${new URL(origin).host}${page}`}</strong>
          </p>
        )}
        <InCode devices={devices} content={content} />
        <button type="button" className="button-plain" onClick={onHide}>
          <Translate id="practice.hide" description="Button: takes the code away">
            Hide the code
          </Translate>
        </button>
      </div>
    </div>
  );
}
