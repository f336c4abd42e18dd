import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {useMemo, useRef, type ReactNode} from 'react';
import {computerChoices, findChoices, phoneChoices, type Choice} from '../../domain/pair/choices';
import type {PairRecords} from '../../domain/pair/pairRecords';
import {parseDevice} from '../../domain/pair/parseDevice';
import {buildVocabulary} from '../../domain/pair/vocabulary';
import {problemText} from '../PairVerdict/problemText';
import {choiceName} from './choiceName';
import {chosenOf} from './chosenPair';
import {DevicePicker} from './DevicePicker';
import {OperationChoice} from './OperationChoice';
import {circumstancesOf, ownProviderOf, providersOf} from './options';
import {OptionSelect} from './OptionSelect';
import {OwnDeviceButton} from './OwnDeviceButton';
import type {PairChoice} from './pairFragment';
import {Stage} from './Stage';
import styles from './styles.module.css';

interface PairFormProps {
  readonly records: PairRecords;
  readonly state: PairChoice;
  readonly onChange: (next: PairChoice) => void;
}

type Side = 'computer' | 'phone';

/** Two pickers, what is special about each device, and what is to be done. */
export function PairForm({records, state, onChange}: PairFormProps): ReactNode {
  const inputs = {computer: useRef<HTMLInputElement>(null), phone: useRef<HTMLInputElement>(null)};
  const parser = useMemo(() => ({data: records, vocabulary: buildVocabulary(records)}), [records]);
  const lists = useMemo(
    () => ({computer: computerChoices(records), phone: phoneChoices(records)}),
    [records],
  );
  const chosen = chosenOf(records, state);
  const find = (side: Side) => (typed: string) => findChoices(lists[side], typed, parser, side);
  const nameOf = (choice: Choice) => choiceName(records, choice);
  const names = (id: string) =>
    [...records.platforms, ...records.subjects, ...records.contexts].find((record) => record.id === id)
      ?.name ?? id;
  const explain = (side: Side) => (typed: string) => {
    const parsed = parseDevice(parser, typed, side);
    return parsed.ok ? '' : problemText(parsed.problem, names);
  };
  const picker = (side: Side, label: string, hint: string, option: 'at' | 'in') => {
    const choice = chosen[side];
    return (
      <div className={styles.side}>
        <DevicePicker
          key={choice?.id ?? ''}
          label={label}
          hint={hint}
          selected={choice ?? null}
          nameOf={nameOf}
          find={find(side)}
          explain={explain(side)}
          input={inputs[side]}
          onSelect={(next) => onChange({...state, [side]: next?.id})}
        />
        <OwnDeviceButton
          side={side}
          onFound={(words) => onChange({...state, [side]: find(side)(words)[0]?.id})}
        />
        {choice && (
          <OptionSelect
            label={translate({
              id: 'pair.special',
              message: 'Anything special about it?',
              description: 'Choice of a circumstance',
            })}
            none={translate({id: 'pair.nothingSpecial', message: 'No', description: 'No circumstance'})}
            value={state[option]}
            options={circumstancesOf(records, choice, side)}
            onChange={(value) => onChange({...state, [option]: value})}
          />
        )}
      </div>
    );
  };
  return (
    <form className={clsx(styles.form, 'no-print')} onSubmit={(event) => event.preventDefault()}>
      <Stage
        computer={chosen.computer && nameOf(chosen.computer)}
        phone={chosen.phone && nameOf(chosen.phone)}
        onComputer={() => inputs.computer.current?.focus()}
        onPhone={() => inputs.phone.current?.focus()}
      />
      <div className={styles.sides}>
        {picker(
          'computer',
          translate({
            id: 'pair.computer',
            message: 'Where do you want to sign in?',
            description: 'Label of the first picker',
          }),
          translate({
            id: 'pair.computerHint',
            message: 'For example win10 chrome, macbook safari, ubuntu firefox',
            description: 'Below the label of the first picker',
          }),
          'at',
        )}
        <div className={styles.side}>
          {picker(
            'phone',
            translate({
              id: 'pair.phone',
              message: 'Which phone or tablet has the passkey?',
              description: 'Label of the second picker',
            }),
            translate({
              id: 'pair.phoneHint',
              message: 'For example iphone, s24, pixel 8, grapheneos',
              description: 'Below the label of the second picker',
            }),
            'in',
          )}
          {chosen.phone && (
            <OptionSelect
              label={translate({
                id: 'pair.provider',
                message: 'Which app keeps the passkey?',
                description: 'Choice of the passkey store on the phone',
              })}
              none={
                ownProviderOf(records, chosen.phone) ??
                translate({id: 'pair.ownProvider', message: 'The phone’s own', description: 'Passkey store'})
              }
              value={state.passkey}
              options={providersOf(records, chosen.phone)}
              onChange={(value) => onChange({...state, passkey: value})}
            />
          )}
        </div>
      </div>
      <OperationChoice
        value={state.for ?? 'get'}
        onChange={(operation) => onChange({...state, for: operation === 'get' ? undefined : operation})}
      />
    </form>
  );
}
