import Translate from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';
import {readDevice} from '../../browser/readDevice';
import type {DeviceRecords} from '../../domain/pair/deviceRecords';
import {ownDevice, type RecordedDevice} from '../BrowserCheck/ownDevice';
import {choiceName} from '../PairCheck/choiceName';

interface ComputerInCodeProps {
  readonly devices: DeviceRecords;
  /** Id of the choice that is in the code. */
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}

/** Puts the kind of this computer into the code, so that the phone need not ask for it. */
export function ComputerInCode({devices, chosen, onChoose}: ComputerInCodeProps): ReactNode {
  const [found, setFound] = useState<RecordedDevice | 'none' | 'phone'>();
  const press = async () => {
    const own = ownDevice(await readDevice(), devices);
    setFound(own?.isPhone ? 'phone' : (own ?? 'none'));
    onChoose(own?.isPhone ? undefined : own?.choice.id);
  };
  if (chosen !== undefined && typeof found === 'object') {
    return (
      <p role="status">
        <Translate
          id="practice.inCode"
          description="What a code of our own carries"
          values={{device: <strong>{choiceName(devices, found.choice)}</strong>}}>
          {'In the code now: {device}.'}
        </Translate>{' '}
        {found.certainty === 'windows-version-not-told' && (
          <Translate id="practice.windows" description="A browser that does not tell its Windows">
            This browser does not say which Windows. You can change it on the phone.
          </Translate>
        )}
        <button type="button" className="button-link" onClick={() => onChoose(undefined)}>
          <Translate id="practice.takeOut" description="Button: takes the computer out of the code">
            Take it out
          </Translate>
        </button>
      </p>
    );
  }
  return (
    <p>
      <button type="button" className="button-plain" onClick={() => void press()}>
        <Translate id="practice.putIn" description="Button: puts the kind of computer into the code">
          Put this computer into the code
        </Translate>
      </button>{' '}
      <span role="status">
        {found === 'none' && (
          <Translate id="practice.notTold" description="The browser does not tell the device">
            This browser does not say which device it is on. Choose it on the phone.
          </Translate>
        )}
        {found === 'phone' && (
          <Translate id="practice.isPhone" description="The page was opened on a phone">
            This looks like a phone. Open this page on the computer.
          </Translate>
        )}
        {typeof found !== 'string' && (
          <Translate id="practice.why" description="What a press does">
            Then the phone can say whether the two work together. Only the system and the browser go in.
          </Translate>
        )}
      </span>
    </p>
  );
}
