import {translate} from '@docusaurus/Translate';
import {Answered} from '../components/DryRun/Answered';
import {Lamps} from '../components/DryRun/Lamps';
import {Verdict} from '../components/DryRun/Verdict';
import {lampsOf, outcomes, type Outcome} from '../domain/dryRun/lampsOf';
import type {ShowcaseRecords} from '../domain/examples/showcaseRecords';
import type {Shown, State} from './shown';

const description = 'Page of components: a state, or what a component is for';

function outcomeName(outcome: Outcome): string {
  switch (outcome) {
    case 'named':
      return translate({id: 'show.dryRun.named', message: 'Lamps: the phone named the site', description});
    case 'general':
      return translate({id: 'show.dryRun.general', message: 'Lamps: a general message', description});
    case 'no-code':
      return translate({id: 'show.dryRun.noCode', message: 'Lamps: no code was shown', description});
    case 'code-not-read':
      return translate({id: 'show.dryRun.notRead', message: 'Lamps: the code was not read', description});
    case 'connecting':
      return translate({id: 'show.dryRun.connecting', message: 'Lamps: it could not connect', description});
    case 'not-sure':
      return translate({id: 'show.dryRun.notSure', message: 'Lamps: the person is not sure', description});
  }
}

export const shownDryRun = ({begun: {step}}: ShowcaseRecords): Shown => ({
  name: 'DryRun',
  isSmall: true,
  what: translate({
    id: 'show.dryRun',
    message: 'How far two devices get, by what a person reports. The lamps are shown, not the tool.',
    description,
  }),
  states: [
    ...outcomes.map((outcome): State => ({
      id: outcome,
      label: outcomeName(outcome),
      facts: 'example',
      view: <Lamps lamps={lampsOf(outcome)} />,
    })),
    {
      id: 'verdict',
      label: translate({id: 'show.dryRun.verdict', message: 'A whole result', description}),
      facts: 'example',
      needs: 'browser',
      view: (
        <Verdict
          outcome="connecting"
          likely={step.likely.map(({causes: [{title, article}]}) => ({title, ...(article && {article})}))}
        />
      ),
    },
    {
      id: 'answered',
      label: translate({id: 'show.dryRun.answered', message: 'A passkey answered all the same', description}),
      facts: 'example',
      needs: 'browser',
      view: <Answered host="help.bank.example" attachment="cross-platform" />,
    },
  ],
});
