import {translate} from '@docusaurus/Translate';
import {CaseAnswers} from '../components/CaseReader/CaseAnswers';
import {AskAloud} from '../components/Console/AskAloud';
import {CaseTabs} from '../components/Console/CaseTabs';
import {Ranking} from '../components/Console/Ranking';
import {TakenMessages} from '../components/Console/TakenMessages';
import {Gate} from '../components/Gate';
import {GatedTool} from '../components/GatedTool';
import {work, freshDesk} from '../domain/fix/desk';
import type {ShowcaseRecords} from '../domain/examples/showcaseRecords';
import {nothing} from './nothing';
import type {Shown, State} from './shown';

const description = 'Page of components: a state, or what a component is for';

const twoCases = work(freshDesk, {kind: 'open'});
const nothingKnown = {ask: undefined, fixes: [], likely: [], suspected: undefined};

/** Read aloud on a call, so it stands behind the safety questions here as well. */
function askAloud({begun: {step}}: ShowcaseRecords): State[] {
  if (step.ask === undefined) return [];
  return [
    {
      id: 'ask-aloud',
      label: translate({id: 'show.console.ask', message: 'The next question, behind the gate', description}),
      facts: 'records',
      isLive: true,
      view: (
        <GatedTool>
          <AskAloud reason={step.ask} isFirst onAnswer={nothing} onEnough={nothing} />
        </GatedTool>
      ),
    },
  ];
}

export const shownConsole = (records: ShowcaseRecords): Shown => {
  const {begun, broken, messages} = records;
  const first = begun.step.likely[0]?.causes[0].id;
  return {
    name: 'Console',
    what: translate({
      id: 'show.console',
      message: 'The desk of a support agent. Its parts are shown one by one, with nothing typed.',
      description,
    }),
    states: [
      {
        id: 'cases',
        label: translate({id: 'show.console.cases', message: 'Two cases, the second in hand', description}),
        facts: 'example',
        needs: 'script',
        view: <CaseTabs desk={twoCases} onWork={nothing} />,
      },
      {
        id: 'nothing-yet',
        label: translate({id: 'show.console.nothing', message: 'Most likely: nothing yet', description}),
        view: <Ranking step={nothingKnown} screens={{}} />,
      },
      {
        id: 'ranking',
        label: translate({
          id: 'show.console.ranking',
          message: 'Most likely, with both screens',
          description,
        }),
        facts: 'records',
        view: <Ranking step={begun.step} screens={first === undefined ? {} : {[first]: broken.shown}} />,
      },
      {
        id: 'messages',
        label: translate({id: 'show.console.messages', message: 'Messages taken into the case', description}),
        facts: 'records',
        needs: 'script',
        view: (
          <TakenMessages
            messages={messages.slice(0, 2).map(({id, text}) => ({id, text, device: 'computer', causes: []}))}
            onDrop={nothing}
          />
        ),
      },
      ...askAloud(records),
    ],
  };
};

export const shownCaseReader = ({begun: {state, step, checks}}: ShowcaseRecords): Shown => ({
  name: 'CaseReader',
  what: translate({
    id: 'show.caseReader',
    message: 'What a case code says. Codes hold numbers of answers and nothing that anybody typed.',
    description,
  }),
  states: [
    {
      id: 'read',
      label: translate({
        id: 'show.caseReader.read',
        message: 'A case that was read, below the questions',
        description,
      }),
      facts: 'records',
      isLive: true,
      view: (
        <Gate>
          <CaseAnswers
            view={{
              ok: true,
              answers: checks.map(({id, ask, answers}) => ({
                check: id,
                ask,
                answer: answers.find((answer) => answer.id === state.answers[id])?.text ?? '',
              })),
              likely: step.likely.map(({causes: [{title, article}]}) => ({title, article})),
              next: step.ask?.check.aloud,
            }}
          />
        </Gate>
      ),
    },
    {
      id: 'only-begun',
      label: translate({id: 'show.caseReader.begun', message: 'A code without an answer', description}),
      facts: 'records',
      view: (
        <CaseAnswers
          view={{
            ok: true,
            answers: [],
            likely: step.likely.map(({causes: [{title, article}]}) => ({title, article})),
            next: undefined,
          }}
        />
      ),
    },
  ],
});
