import {translate} from '@docusaurus/Translate';
import {Devices} from '../components/Reproduction/Devices';
import {StartOver} from '../components/Reproduction/StartOver';
import {Steps} from '../components/Reproduction/Steps';
import {noProgress, otherOutcome, type Progress} from '../domain/reproduction/progress';
import type {ShowcaseRecords} from '../domain/examples/showcaseRecords';
import {Held} from './Held';
import {nothing} from './nothing';
import type {Shown, State} from './shown';

const description = 'Page of components: a state, or what a component is for';

export const shownReproduction = ({reproduction: record}: ShowcaseRecords): Shown => {
  const first = record.steps[0]?.id ?? '';
  const steps = (id: string, label: string, progress: Progress): State => ({
    id,
    label,
    facts: 'records',
    needs: 'script',
    isLive: true,
    view: (
      <Held first={progress}>
        {(held, set) => <Steps record={record} active progress={held} onChange={set} />}
      </Held>
    ),
  });
  return {
    name: 'Reproduction',
    what: translate({
      id: 'show.reproduction',
      message: 'Steps that make a problem happen again. One step is shown, which touches no code.',
      description,
    }),
    states: [
      {
        id: 'inactive',
        label: translate({
          id: 'show.reproduction.inactive',
          message: 'Before the questions, or without script',
          description,
        }),
        facts: 'records',
        view: <Steps record={record} active={false} progress={noProgress} onChange={nothing} />,
      },
      steps(
        'untouched',
        translate({id: 'show.reproduction.untouched', message: 'Untouched', description}),
        noProgress,
      ),
      steps(
        'in-progress',
        translate({
          id: 'show.reproduction.progress',
          message: 'In progress: a step went as it should',
          description,
        }),
        {
          ...noProgress,
          done: [first],
        },
      ),
      steps(
        'stopped',
        translate({id: 'show.reproduction.stopped', message: 'Stopped: a step went wrong', description}),
        {
          ...noProgress,
          stoppedAt: first,
          seen: otherOutcome,
        },
      ),
      {
        id: 'devices',
        label: translate({id: 'show.reproduction.devices', message: 'Naming both devices', description}),
        needs: 'script',
        isLive: true,
        view: <Held first={noProgress}>{(held, set) => <Devices progress={held} onChange={set} />}</Held>,
      },
      {
        id: 'start-over',
        label: translate({id: 'show.reproduction.over', message: 'After starting over', description}),
        needs: 'script',
        view: <StartOver control={{startOver: nothing, undo: nothing}} />,
      },
    ],
  };
};
