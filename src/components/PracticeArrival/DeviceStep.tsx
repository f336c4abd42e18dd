import Translate, {translate} from '@docusaurus/Translate';
import {useRef, type ReactNode} from 'react';
import type {Choice} from '../../domain/pair/choices';
import {choiceOf} from '../../domain/pair/deviceFromFacts';
import type {PairRecords} from '../../domain/pair/pairRecords';
import {choiceName} from '../PairCheck/choiceName';
import {DevicePicker} from '../PairCheck/DevicePicker';
import {OwnDeviceButton} from '../PairCheck/OwnDeviceButton';
import {useDeviceSearch, type Side} from '../PairCheck/useDeviceSearch';
import styles from './styles.module.css';

interface DeviceStepProps {
  readonly records: PairRecords;
  readonly side: Side;
  readonly chosen: Choice | undefined;
  readonly onChoose: (id: string | undefined) => void;
}

const labels = (): Readonly<Record<Side, string>> => ({
  computer: translate({
    id: 'arrival.computer',
    message: 'The computer you want to sign in on',
    description: 'Label on the phone',
  }),
  phone: translate({id: 'arrival.phone', message: 'This phone', description: 'Label on the phone'}),
});

const isPhone = ({platforms, subjects}: PairRecords, {platform}: Choice) => {
  const os = platforms.find(({id}) => id === platform)?.os;
  return subjects.find(({id}) => id === os)?.formFactor === 'phone';
};

/** One of the two devices: named by the code or a press, or chosen from the list. */
export function DeviceStep({records, side, chosen, onChoose}: DeviceStepProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const {choices, find, explain} = useDeviceSearch(records, side);
  const label = labels()[side];
  if (chosen) {
    return (
      <div className={styles.device}>
        <span>{label}</span>
        <strong>{choiceName(records, chosen)}</strong>
        {side === 'phone' && !isPhone(records, chosen) && (
          <p className={styles.note} role="status">
            <Translate id="arrival.notPhone" description="The page for the phone was opened on a computer">
              This does not look like a phone or tablet. Open this page on the phone that has the passkey.
            </Translate>
          </p>
        )}
        <button type="button" className="button-link" onClick={() => onChoose(undefined)}>
          <Translate id="arrival.other" description="Button: it is another device">
            It is another one
          </Translate>
        </button>
      </div>
    );
  }
  return (
    <div className={styles.device}>
      {side === 'phone' && (
        <OwnDeviceButton
          side="phone"
          onFound={(own) => onChoose(choiceOf(choices, own)?.id)}
          label={
            <Translate id="arrival.read" description="Button: reads which phone this is">
              Read this phone
            </Translate>
          }
        />
      )}
      <DevicePicker
        label={label}
        hint={translate({
          id: 'arrival.hint',
          message: 'Type a name, or choose from the list',
          description: 'Below the label of a picker',
        })}
        selected={null}
        nameOf={(choice) => choiceName(records, choice)}
        find={find}
        explain={explain}
        input={input}
        onSelect={(choice) => onChoose(choice?.id)}
      />
    </div>
  );
}
