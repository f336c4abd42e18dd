import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Choice} from '../../domain/pair/choices';
import type {PairRecords} from '../../domain/pair/pairRecords';
import {ownProviderName, providersOf} from './options';
import {OptionSelect} from './OptionSelect';

interface ProviderChoiceProps {
  readonly records: PairRecords;
  readonly phone: Choice;
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}

/** Where the passkey is on the phone; its own store comes first. */
export function ProviderChoice({records, phone, value, onChange}: ProviderChoiceProps): ReactNode {
  return (
    <OptionSelect
      label={translate({
        id: 'pair.provider',
        message: 'Which app keeps the passkey?',
        description: 'Choice of the passkey store on the phone',
      })}
      none={ownProviderName(records, phone)}
      value={value}
      options={providersOf(records, phone)}
      onChange={onChange}
    />
  );
}
