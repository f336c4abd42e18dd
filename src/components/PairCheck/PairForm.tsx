import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {useRef, type ReactNode} from 'react';
import type {PairRecords} from '../../domain/pair/pairRecords';
import {choiceName} from './choiceName';
import {chosenOf} from './chosenPair';
import {DeviceSide} from './DeviceSide';
import {OperationChoice} from './OperationChoice';
import type {PairChoice} from './pairFragment';
import {ProviderChoice} from './ProviderChoice';
import {Stage} from './Stage';
import styles from './styles.module.css';

interface PairFormProps {
  readonly records: PairRecords;
  readonly state: PairChoice;
  readonly onChange: (next: PairChoice) => void;
}

/** Two pickers, what is special about each device, and what is to be done. */
export function PairForm({records, state, onChange}: PairFormProps): ReactNode {
  const computerInput = useRef<HTMLInputElement>(null);
  const phoneInput = useRef<HTMLInputElement>(null);
  const {computer, phone} = chosenOf(records, state);
  const set = (key: keyof PairChoice) => (value: string | undefined) => onChange({...state, [key]: value});
  return (
    <form className={clsx(styles.form, 'no-print')} onSubmit={(event) => event.preventDefault()}>
      <Stage
        computer={computer && choiceName(records, computer)}
        phone={phone && choiceName(records, phone)}
        onComputer={() => computerInput.current?.focus()}
        onPhone={() => phoneInput.current?.focus()}
      />
      <div className={styles.sides}>
        <DeviceSide
          records={records}
          side="computer"
          label={translate({
            id: 'pair.computer',
            message: 'Where do you want to sign in?',
            description: 'Label of the first picker',
          })}
          hint={translate({
            id: 'pair.computerHint',
            message: 'For example win10 chrome, macbook safari, ubuntu firefox',
            description: 'Below the label of the first picker',
          })}
          choice={computer}
          onChoice={set('computer')}
          context={state.at}
          onContext={set('at')}
          input={computerInput}
        />
        <DeviceSide
          records={records}
          side="phone"
          label={translate({
            id: 'pair.phone',
            message: 'Which phone or tablet has the passkey?',
            description: 'Label of the second picker',
          })}
          hint={translate({
            id: 'pair.phoneHint',
            message: 'For example iphone, s24, pixel 8, grapheneos',
            description: 'Below the label of the second picker',
          })}
          choice={phone}
          onChoice={set('phone')}
          context={state.in}
          onContext={set('in')}
          input={phoneInput}>
          {phone && (
            <ProviderChoice records={records} phone={phone} value={state.passkey} onChange={set('passkey')} />
          )}
        </DeviceSide>
      </div>
      <OperationChoice
        value={state.for ?? 'get'}
        onChange={(operation) => set('for')(operation === 'get' ? undefined : operation)}
      />
    </form>
  );
}
