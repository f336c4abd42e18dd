import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Choice} from '../../domain/pair/choices';
import type {PairRecords} from '../../domain/pair/pairRecords';
import {ownProviderName, providersOf} from '../PairCheck/options';
import {RadioGroup} from '../RadioGroup';
import {hasWorkProfile, notSureWhich, ownStore, type Arrival} from './arrivalSpec';

interface PhoneTapsProps {
  readonly records: PairRecords;
  readonly phone: Choice;
  readonly arrival: Arrival;
  readonly onChange: (arrival: Arrival) => void;
}

const notSure = () =>
  translate({id: 'arrival.notSure', message: 'I am not sure', description: 'Answer about the own phone'});

/** The two things about a phone that no page can read. */
export function PhoneTaps({records, phone, arrival, onChange}: PhoneTapsProps): ReactNode {
  return (
    <>
      <RadioGroup
        legend={translate({
          id: 'arrival.app',
          message: 'Which app keeps your passkeys on this phone?',
          description: 'Question on the phone',
        })}
        options={[
          {value: ownStore, label: ownProviderName(records, phone)},
          ...providersOf(records, phone).map(({id, name}) => ({value: id, label: name})),
          {value: notSureWhich, label: notSure()},
        ]}
        value={arrival.app}
        onChange={(app) => onChange({...arrival, app})}
      />
      {hasWorkProfile(records, phone) && (
        <RadioGroup
          legend={translate({
            id: 'arrival.work',
            message: 'Is the passkey in a work profile (apps with a small briefcase)?',
            description: 'Question on the phone',
          })}
          options={[
            {
              value: 'no',
              label: translate({id: 'gate.no', message: 'No', description: 'Answer to a safety question'}),
            },
            {
              value: 'yes',
              label: translate({id: 'gate.yes', message: 'Yes', description: 'Answer to a safety question'}),
            },
            {value: notSureWhich, label: notSure()},
          ]}
          value={arrival.work}
          onChange={(work) => onChange({...arrival, work})}
        />
      )}
    </>
  );
}
