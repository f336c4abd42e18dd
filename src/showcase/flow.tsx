import {translate} from '@docusaurus/Translate';
import {Flow} from '../components/Flow';
import {stopNames} from '../components/Flow/stopNames';
import {Doors} from '../components/FrontDoor/Doors';
import {StopMap} from '../components/FrontDoor/StopMap';
import {StopPicture} from '../components/FrontDoor/StopPicture';
import {WherePasskey} from '../components/FrontDoor/WherePasskey';
import {DeviceSelect} from '../components/Simulator/DeviceSelect';
import {FaultPicker} from '../components/Simulator/FaultPicker';
import {Player} from '../components/Simulator/Player';
import {Stage} from '../components/Simulator/Stage';
import {StepTable} from '../components/Simulator/StepTable';
import type {ShowcaseRecords} from '../domain/examples/showcaseRecords';
import type {Passage} from '../domain/simulator/runFlow';
import {legs} from '../schema/vocabulary';
import {Held} from './Held';
import {nothing} from './nothing';
import type {Shown, State} from './shown';

const description = 'Page of components: a state, or what a component is for';

export const shownFlow = ({broken: {cause, shown}}: ShowcaseRecords): Shown => {
  const names = stopNames();
  return {
    name: 'Flow',
    isSmall: true,
    what: translate({
      id: 'show.flow',
      message: 'The drawing with its stops, and the same in words; the broken stop is said and lit.',
      description,
    }),
    states: [
      {
        id: 'none',
        label: translate({id: 'show.flow.none', message: 'No stop is marked', description}),
        view: <Flow point="none" />,
      },
      {
        id: 'about',
        label: translate({id: 'show.flow.about', message: 'The page is about one stop', description}),
        view: <Flow point="about" leg="scan" />,
      },
      ...legs.map((leg): State => ({
        id: `stops-at-${leg}`,
        label: translate(
          {id: 'show.flow.stops', message: 'It stops at: {stop}', description},
          {stop: names[leg]},
        ),
        view: <Flow leg={leg} />,
      })),
      {
        id: 'screens',
        label: translate({id: 'show.flow.screens', message: 'With what both screens show', description}),
        facts: 'records',
        view: <Flow cause={cause} shown={shown} />,
      },
    ],
  };
};

export const shownFrontDoor = (): Shown => ({
  name: 'FrontDoor',
  what: translate({id: 'show.frontDoor', message: 'The parts of the first page.', description}),
  states: [
    {
      id: 'picture',
      label: translate({id: 'show.frontDoor.picture', message: 'The drawing to point at', description}),
      view: <StopPicture />,
    },
    {
      id: 'stops',
      label: translate({id: 'show.frontDoor.stops', message: 'What may be seen at each stop', description}),
      view: <StopMap />,
    },
    {
      id: 'where-is-it',
      label: translate({id: 'show.frontDoor.where', message: 'The other first question', description}),
      view: <WherePasskey />,
    },
    {
      id: 'doors',
      label: translate({id: 'show.frontDoor.doors', message: 'Doors to other parts', description}),
      view: <Doors />,
    },
  ],
});

export const shownSimulator = ({simulator}: ShowcaseRecords): Shown => {
  const {well, broken, screens, faults, computers} = simulator;
  const wordsOf = (side: 'computer' | 'phone', {[side]: screen}: Passage) =>
    screens[side][screen] ??
    translate({id: 'simulator.notKnown', message: 'Not known: no source says', description});
  const stage = (id: string, label: string, passage: Passage | undefined): State[] =>
    passage === undefined
      ? []
      : [
          {
            id,
            label,
            facts: 'records',
            view: (
              <Stage
                passage={passage}
                computer={wordsOf('computer', passage)}
                phone={wordsOf('phone', passage)}
              />
            ),
          },
        ];
  return {
    name: 'Simulator',
    what: translate({
      id: 'show.simulator',
      message: 'A sign-in played step by step, as published sources describe it.',
      description,
    }),
    states: [
      ...stage(
        'goes-well',
        translate({id: 'show.simulator.well', message: 'A step that goes well', description}),
        well[1],
      ),
      ...stage(
        'stops',
        translate({id: 'show.simulator.stops', message: 'The step at which it stops', description}),
        broken.at(-1),
      ),
      {
        id: 'player-start',
        label: translate({id: 'show.simulator.start', message: 'Buttons at the first step', description}),
        needs: 'script',
        view: <Player at={0} last={4} onStep={nothing} />,
      },
      {
        id: 'player-end',
        label: translate({id: 'show.simulator.end', message: 'Buttons at the last step', description}),
        needs: 'script',
        view: <Player at={4} last={4} onStep={nothing} />,
      },
      {
        id: 'device',
        label: translate({id: 'show.simulator.device', message: 'Choosing a device', description}),
        facts: 'records',
        needs: 'script',
        isLive: true,
        view: (
          <Held first={computers[0]?.id ?? ''}>
            {(chosen, set) => (
              <DeviceSelect
                label={translate({id: 'simulator.computer', message: 'Computer', description})}
                devices={computers}
                chosen={chosen}
                onChange={set}
              />
            )}
          </Held>
        ),
      },
      {
        id: 'faults',
        label: translate({id: 'show.simulator.faults', message: 'Choosing what goes wrong', description}),
        facts: 'records',
        needs: 'script',
        isLive: true,
        view: (
          <Held<readonly string[]> first={faults.slice(0, 1).map(({id}) => id)}>
            {(chosen, set) => <FaultPicker faults={faults} chosen={chosen} onChange={set} />}
          </Held>
        ),
      },
      {
        id: 'steps',
        label: translate({id: 'show.simulator.table', message: 'The same as a table', description}),
        facts: 'records',
        view: <StepTable passages={broken} wordsOf={wordsOf} at={broken.length - 1} />,
      },
    ],
  };
};
