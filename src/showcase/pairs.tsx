import {translate} from '@docusaurus/Translate';
import {createRef} from 'react';
import {choiceName} from '../components/PairCheck/choiceName';
import {DevicePicker} from '../components/PairCheck/DevicePicker';
import {OperationChoice} from '../components/PairCheck/OperationChoice';
import {OptionSelect} from '../components/PairCheck/OptionSelect';
import {PairLinks} from '../components/PairCheck/PairLinks';
import {Stage} from '../components/PairCheck/Stage';
import {PairVerdict} from '../components/PairVerdict';
import {Evidence} from '../components/PairVerdict/Evidence';
import {Headline} from '../components/PairVerdict/Headline';
import {levelWord} from '../components/PairVerdict/levelWords';
import {pairStatement} from '../components/PairVerdict/pairStatement';
import {Siblings} from '../components/PairVerdict/Siblings';
import {phoneChoices, type Choice} from '../domain/pair/choices';
import type {ShowcaseRecords} from '../domain/examples/showcaseRecords';
import {levels, type Operation} from '../schema/vocabulary';
import {Held} from './Held';
import {nothing} from './nothing';
import type {Shown, State} from './shown';

const description = 'Page of components: a state, or what a component is for';

export const shownPairVerdict = ({pairs, pairLinks}: ShowcaseRecords): Shown => ({
  name: 'PairVerdict',
  what: translate({
    id: 'show.pairVerdict',
    message: 'Whether two devices work together: in a sentence, then what to do, the steps, and why.',
    description,
  }),
  states: [
    ...[...levels].reverse().map((level): State => ({
      id: level,
      label: levelWord(level),
      facts: 'records',
      view: <Headline statement={pairStatement(pairs[level])} />,
    })),
    {
      id: 'whole',
      label: translate({
        id: 'show.pairVerdict.whole',
        message: 'A whole verdict with its questions; its steps are left out here',
        description,
      }),
      facts: 'records',
      isLive: true,
      view: <PairVerdict view={{...pairs['works-if'], steps: [], unverified: []}} />,
    },
    {
      id: 'old-evidence',
      label: translate({
        id: 'show.pairVerdict.old',
        message: 'Old evidence; its age is told in the browser',
        description,
      }),
      facts: 'example',
      view: <Evidence date="2020-01-01" />,
    },
    {
      id: 'siblings',
      label: translate({id: 'show.pairVerdict.siblings', message: 'Pages about similar pairs', description}),
      facts: 'records',
      view: <Siblings siblings={pairLinks.slice(0, 3)} />,
    },
  ],
});

export const shownPairCheck = ({devices, pairLinks}: ShowcaseRecords): Shown => {
  const choices = phoneChoices(devices).slice(0, 6);
  const nameOf = (choice: Choice) => choiceName(devices, choice);
  const picker = (id: string, label: string, first: Choice | null): State => ({
    id,
    label,
    facts: 'records',
    needs: 'script',
    isLive: true,
    view: (
      <Held first={first}>
        {(selected, set) => (
          <DevicePicker
            label={translate({
              id: 'pair.phone',
              message: 'Which phone or tablet has the passkey?',
              description,
            })}
            hint={translate({
              id: 'arrival.hint',
              message: 'Type a name, or choose from the list',
              description,
            })}
            selected={selected}
            nameOf={nameOf}
            find={(typed) =>
              choices.filter((choice) => nameOf(choice).toLowerCase().includes(typed.trim().toLowerCase()))
            }
            explain={() =>
              translate({
                id: 'show.pairCheck.none',
                message: 'Nothing on this list has such a name.',
                description,
              })
            }
            onSelect={set}
            input={createRef()}
          />
        )}
      </Held>
    ),
  });
  const [phone] = choices;
  return {
    name: 'PairCheck',
    what: translate({
      id: 'show.pairCheck',
      message: 'Asks for two devices: on the drawing, by name, and what is special about them.',
      description,
    }),
    states: [
      {
        id: 'stage-empty',
        label: translate({id: 'show.pairCheck.stage', message: 'The drawing, nothing chosen', description}),
        needs: 'script',
        view: <Stage computer={undefined} phone={undefined} onComputer={nothing} onPhone={nothing} />,
      },
      {
        id: 'stage-chosen',
        label: translate({id: 'show.pairCheck.chosen', message: 'The drawing, both chosen', description}),
        facts: 'records',
        needs: 'script',
        view: (
          <Stage
            computer={pairLinks[0]?.computer.name}
            phone={phone && nameOf(phone)}
            onComputer={nothing}
            onPhone={nothing}
          />
        ),
      },
      picker(
        'picker-empty',
        translate({id: 'show.pairCheck.picker', message: 'Picker, empty', description}),
        null,
      ),
      picker(
        'picker-chosen',
        translate({id: 'show.pairCheck.picked', message: 'Picker, chosen', description}),
        phone ?? null,
      ),
      {
        id: 'option',
        label: translate({
          id: 'show.pairCheck.option',
          message: 'Something special about a device',
          description,
        }),
        facts: 'example',
        needs: 'script',
        isLive: true,
        view: (
          <Held<string | undefined> first={undefined}>
            {(value, set) => (
              <OptionSelect
                label={translate({id: 'pair.special', message: 'Anything special about it?', description})}
                none={translate({id: 'pair.nothingSpecial', message: 'No', description})}
                value={value}
                options={[
                  {
                    id: 'special',
                    name: translate({id: 'show.pairCheck.special', message: 'A circumstance', description}),
                  },
                ]}
                onChange={set}
              />
            )}
          </Held>
        ),
      },
      {
        id: 'operation',
        label: translate({id: 'show.pairCheck.operation', message: 'What is to be done', description}),
        needs: 'script',
        isLive: true,
        view: (
          <Held<Operation> first="get">
            {(value, set) => <OperationChoice value={value} onChange={set} />}
          </Held>
        ),
      },
      {
        id: 'links',
        label: translate({id: 'show.pairCheck.links', message: 'Pages about common pairs', description}),
        facts: 'records',
        view: <PairLinks links={pairLinks} />,
      },
    ],
  };
};
