import {translate} from '@docusaurus/Translate';
import type {ReactNode, RefObject} from 'react';
import type {Choice} from '../../domain/pair/choices';
import {choiceOf} from '../../domain/pair/deviceFromFacts';
import type {PairRecords} from '../../domain/pair/pairRecords';
import {choiceName} from './choiceName';
import {DevicePicker} from './DevicePicker';
import {circumstancesOf} from './options';
import {OptionSelect} from './OptionSelect';
import {OwnDeviceButton} from './OwnDeviceButton';
import {useDeviceSearch, type Side} from './useDeviceSearch';
import styles from './styles.module.css';

interface DeviceSideProps {
  readonly records: PairRecords;
  readonly side: Side;
  readonly label: string;
  readonly hint: string;
  readonly choice: Choice | undefined;
  readonly onChoice: (id: string | undefined) => void;
  /** The circumstance that was chosen. */
  readonly context: string | undefined;
  readonly onContext: (id: string | undefined) => void;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly children?: ReactNode;
}

/** One of the two devices: which one it is, and what is special about it. */
export function DeviceSide(props: DeviceSideProps): ReactNode {
  const {records, side, label, hint, choice, onChoice, context, onContext, input, children} = props;
  const {choices, find, explain} = useDeviceSearch(records, side);
  return (
    <div className={styles.side}>
      <DevicePicker
        label={label}
        hint={hint}
        selected={choice ?? null}
        nameOf={(each) => choiceName(records, each)}
        find={find}
        explain={explain}
        input={input}
        onSelect={(next) => onChoice(next?.id)}
      />
      <OwnDeviceButton side={side} onFound={(own) => onChoice(choiceOf(choices, own)?.id)} />
      {choice && (
        <OptionSelect
          label={translate({
            id: 'pair.special',
            message: 'Anything special about it?',
            description: 'Choice of a circumstance',
          })}
          none={translate({id: 'pair.nothingSpecial', message: 'No', description: 'No circumstance'})}
          value={context}
          options={circumstancesOf(records, choice, side)}
          onChange={onContext}
        />
      )}
      {children}
    </div>
  );
}
