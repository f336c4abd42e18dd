import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {DeviceRecords} from '../../domain/pair/deviceRecords';
import type {RecordedDevice} from '../BrowserCheck/ownDevice';
import {choiceName} from '../PairCheck/choiceName';
import {DeviceNotRead} from '../PairCheck/DeviceNotRead';

/** What a code of our own says of the computer that shows it. */
export type ComputerInCode =
  | {readonly kind: 'computer'; readonly device: RecordedDevice}
  | {readonly kind: 'left-out' | 'not-told' | 'not-read' | 'is-phone'};

interface InCodeProps {
  readonly devices: DeviceRecords;
  readonly content: ComputerInCode;
}

/** Says what is in a code besides its address. */
export function InCode({devices, content}: InCodeProps): ReactNode {
  return (
    <p>
      {content.kind === 'computer' && (
        <Translate
          id="practice.inCode"
          description="What a code of our own carries"
          values={{device: <strong>{choiceName(devices, content.device.choice)}</strong>}}>
          {'In the code: {device}.'}
        </Translate>
      )}{' '}
      {content.kind === 'computer' && content.device.certainty === 'windows-version-not-told' && (
        <Translate id="practice.windows" description="A browser that does not tell its Windows">
          This browser does not say which Windows. You can change it on the phone.
        </Translate>
      )}
      {content.kind === 'left-out' && (
        <Translate id="practice.leftOut" description="What a code of our own carries">
          Nothing about this computer is in the code.
        </Translate>
      )}
      {content.kind === 'not-told' && (
        <Translate id="practice.notTold" description="The browser does not tell the device">
          This browser does not say which device it is on. Choose it on the phone.
        </Translate>
      )}
      {content.kind === 'not-read' && <DeviceNotRead />}
      {content.kind === 'is-phone' && (
        <Translate id="practice.isPhone" description="The page was opened on a phone">
          This looks like a phone. Open this page on the computer.
        </Translate>
      )}
    </p>
  );
}
