import {translate} from '@docusaurus/Translate';
import {Complaint} from '../components/Fix/Complaint';
import {Fixes} from '../components/Fix/Fixes';
import {HandOverPanel} from '../components/Fix/HandOverPanel';
import {Likely} from '../components/Fix/Likely';
import {NothingLeft} from '../components/Fix/NothingLeft';
import {Outline} from '../components/Fix/Outline';
import {Question} from '../components/Fix/Question';
import {SoFar} from '../components/Fix/SoFar';
import {Solved} from '../components/Fix/Solved';
import {encodeCase} from '../domain/caseCode/encodeCase';
import {formatCaseFragment} from '../domain/fix/caseFragment';
import type {ShowcaseRecords} from '../domain/examples/showcaseRecords';
import {nothing} from './nothing';
import type {Shown, State} from './shown';

const description = 'Page of components: a state, or what a component is for';

function questions({firstQuestion, begun}: ShowcaseRecords): State[] {
  const first: State = {
    id: 'first-question',
    label: translate({
      id: 'show.fix.first',
      message: 'The first question, answered by pointing',
      description,
    }),
    facts: 'records',
    needs: 'script',
    view: <Question reason={firstQuestion} isFirst onAnswer={nothing} onEnough={undefined} />,
  };
  const next = begun.step.ask;
  if (next === undefined) return [first];
  return [
    first,
    {
      id: 'next-question',
      label: translate({id: 'show.fix.next', message: 'A later question', description}),
      facts: 'records',
      needs: 'script',
      view: <Question reason={next} isFirst={false} onAnswer={nothing} onEnough={nothing} />,
    },
  ];
}

export const shownFix = (records: ShowcaseRecords): Shown => {
  const {begun, fixes, outlined} = records;
  const {state, step, checks} = begun;
  return {
    name: 'Fix',
    what: translate({
      id: 'show.fix',
      message: 'The guided troubleshooter: one question at a time, then what to try.',
      description,
    }),
    states: [
      ...questions(records),
      {
        id: 'so-far',
        label: translate({id: 'show.fix.soFar', message: 'What a case has come to', description}),
        facts: 'records',
        needs: 'script',
        view: <SoFar records={{causes: [], checks}} state={state} step={step} onChange={nothing} />,
      },
      {
        id: 'too-early',
        label: translate({id: 'show.fix.early', message: 'No reason stands out yet', description}),
        view: <Likely step={{ask: undefined, fixes: [], likely: [], suspected: undefined}} />,
      },
      {
        id: 'to-try',
        label: translate({
          id: 'show.fix.try',
          message: 'What to try: by whom, and with what harm',
          description,
        }),
        facts: 'records',
        needs: 'script',
        view: <Fixes fixes={fixes} onOutcome={nothing} onAsk={nothing} />,
      },
      {
        id: 'solved',
        label: translate({id: 'show.fix.solved', message: 'It worked', description}),
        facts: 'records',
        needs: 'script',
        view: <Solved action={fixes[0]?.fix.action ?? ''} onUndo={nothing} />,
      },
      {
        id: 'nothing-left',
        label: translate({id: 'show.fix.nothing', message: 'Everything was tried', description}),
        view: <NothingLeft />,
      },
      {
        id: 'bad-code',
        label: translate({id: 'show.fix.badCode', message: 'A case code that cannot be read', description}),
        view: <Complaint read={{kind: 'bad-code', problem: {kind: 'mistyped'}}} />,
      },
      {
        id: 'dropped',
        label: translate({id: 'show.fix.dropped', message: 'A link with unknown parts', description}),
        facts: 'example',
        view: <Complaint read={{kind: 'case', state, dropped: 2}} />,
      },
      {
        id: 'hand-over',
        label: translate({id: 'show.fix.handOver', message: 'Going on with the other device', description}),
        facts: 'example',
        needs: 'browser',
        view: <HandOverPanel code={encodeCase(state.answers, checks)} fragment={formatCaseFragment(state)} />,
      },
      {
        id: 'outline',
        label: translate({
          id: 'show.fix.outline',
          message: 'Everything by stop, which needs no script',
          description,
        }),
        facts: 'records',
        isLive: true,
        view: <Outline causes={outlined} />,
      },
    ],
  };
};
