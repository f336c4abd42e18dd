import Translate, {translate} from '@docusaurus/Translate';
import {useRef, useState, type ReactNode} from 'react';
import {isPhoneOs, type Choice} from '../../domain/pair/choices';
import {choiceOf, type PickedDevice} from '../../domain/pair/deviceFromFacts';
import type {PairRecords} from '../../domain/pair/pairRecords';
import {useFocusAgain} from '../../hooks/useFocusAgain';
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

const isPhone = (records: PairRecords, {platform}: Choice) =>
  isPhoneOs(records, records.platforms.find(({id}) => id === platform)?.os);

/** One of the two devices: named by the code or a press, or chosen from the list. */
export function DeviceStep({records, side, chosen, onChoose}: DeviceStepProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const {choices, find, explain} = useDeviceSearch(records, side);
  const [isComputer, setIsComputer] = useState(false);
  // What was pressed goes away with the press.
  const [place, focusPlace] = useFocusAgain<HTMLDivElement>();
  const choose = (id: string | undefined) => {
    focusPlace();
    setIsComputer(false);
    onChoose(id);
  };
  const takeOwn = (own: PickedDevice) => {
    const choice = choiceOf(choices, own);
    if (choice && isPhone(records, choice)) choose(choice.id);
    else setIsComputer(true);
  };
  const label = labels()[side];
  if (chosen) {
    return (
      <div className={styles.device} ref={place} tabIndex={-1}>
        <span>{label}</span>
        <strong>{choiceName(records, chosen)}</strong>
        <button type="button" className="button-link" onClick={() => choose(undefined)}>
          <Translate id="arrival.other" description="Button: it is another device">
            It is another one
          </Translate>
        </button>
      </div>
    );
  }
  return (
    <div className={styles.device} ref={place} tabIndex={-1}>
      {side === 'phone' && (
        <OwnDeviceButton
          side="phone"
          onFound={takeOwn}
          label={
            <Translate id="arrival.read" description="Button: reads which phone this is">
              Read this phone
            </Translate>
          }
        />
      )}
      <p role="status" className={isComputer ? styles.note : 'visually-hidden'}>
        {isComputer && (
          <Translate id="arrival.notPhone" description="The page for the phone was opened on a computer">
            This looks like a computer. Open this page on the phone that has the passkey, or choose the phone
            from the list.
          </Translate>
        )}
      </p>
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
        onSelect={(choice) => choose(choice?.id)}
      />
    </div>
  );
}
