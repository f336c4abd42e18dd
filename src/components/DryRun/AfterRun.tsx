import {translate} from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';
import {stuckPlaces, type Outcome} from '../../domain/dryRun/lampsOf';
import type {DryRunRecord} from '../../domain/views/dryRunRecord';
import {RadioGroup} from '../RadioGroup';
import {meaningOf} from './meaningOf';
import {placeText} from './placeText';
import {Verdict} from './Verdict';

type Seen = 'named' | 'general' | 'stuck';

interface AfterRunProps {
  readonly record: DryRunRecord;
  readonly host: string;
}

/** Asks which screen said what: a page cannot see it. */
export function AfterRun({record, host}: AfterRunProps): ReactNode {
  const [seen, setSeen] = useState<Seen>();
  const [place, setPlace] = useState<(typeof stuckPlaces)[number]>();
  const outcome: Outcome | undefined = seen === 'stuck' ? place : seen;
  return (
    <>
      <RadioGroup<Seen>
        legend={translate({
          id: 'dryRun.seen',
          message: 'What did the phone show in the end?',
          description: 'Question after a dry run',
        })}
        options={[
          {
            value: 'named',
            label: translate(
              {
                id: 'dryRun.named',
                message: 'The name of this site ({host}), for example that it has no passkey for it',
                description: 'Answer after a dry run',
              },
              {host},
            ),
          },
          {
            value: 'general',
            label: translate({
              id: 'dryRun.general',
              message: 'A message without the name of this site',
              description: 'Answer after a dry run',
            }),
          },
          {
            value: 'stuck',
            label: translate({
              id: 'dryRun.stuck',
              message: 'None of these: it stopped before that',
              description: 'Answer after a dry run',
            }),
          },
        ]}
        value={seen}
        onChange={setSeen}
      />
      {seen === 'stuck' && (
        <RadioGroup
          legend={translate({
            id: 'dryRun.where',
            message: 'Where did it stop?',
            description: 'Question after a dry run',
          })}
          options={stuckPlaces.map((value) => ({value, label: placeText(value)}))}
          value={place}
          onChange={setPlace}
        />
      )}
      {/* The whole verdict would be too much to be read out at each change. */}
      <p role="status" className="visually-hidden">
        {outcome && meaningOf(outcome)}
      </p>
      {outcome && <Verdict outcome={outcome} likely={record.likely[outcome]} />}
    </>
  );
}
