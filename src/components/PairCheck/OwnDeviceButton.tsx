import Translate from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';
import {readDevice} from '../../browser/readDevice';
import {deviceFromFacts, type OwnDevice, type PickedDevice} from '../../domain/pair/deviceFromFacts';
import {DeviceNotRead} from './DeviceNotRead';

interface OwnDeviceButtonProps {
  readonly side: 'computer' | 'phone';
  readonly onFound: (device: PickedDevice) => void;
  /** Instead of “My device”. */
  readonly label?: ReactNode;
}

/** Fills a picker with the device that the page is open on. Reads it on the press, and keeps nothing. */
export function OwnDeviceButton({side, onFound, label}: OwnDeviceButtonProps): ReactNode {
  const [found, setFound] = useState<OwnDevice['kind'] | 'idle' | 'not-read'>('idle');
  const press = async () => {
    const facts = await readDevice();
    if (facts === undefined) return setFound('not-read');
    const own = deviceFromFacts(facts, side);
    setFound(own.kind);
    if (own.kind !== 'not-told') onFound(own);
  };
  return (
    <>
      <button type="button" className="button-plain" onClick={() => void press()}>
        {label ?? (
          <>
            <Translate id="picker.own" description="Fills a picker with the device in use">
              My device
            </Translate>
            <span className="visually-hidden">
              {side === 'computer' ? (
                <Translate id="picker.ownComputer" description="Read out after “My device”">
                  , to sign in on
                </Translate>
              ) : (
                <Translate id="picker.ownPhone" description="Read out after “My device”">
                  , with the passkey
                </Translate>
              )}
            </span>
          </>
        )}
      </button>
      <span role="status">
        {found === 'windows-version-not-told' && (
          <Translate id="picker.ownWindows" description="The browser does not tell which Windows it is">
            This browser does not say which Windows it is. If it is not Windows 11, change it.
          </Translate>
        )}
        {found === 'not-read' && <DeviceNotRead />}
        {found === 'not-told' && (
          <Translate id="picker.ownUnknown" description="The browser does not tell the device">
            This browser does not say which device it is on. Choose it from the list.
          </Translate>
        )}
      </span>
    </>
  );
}
