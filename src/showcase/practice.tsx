import {translate} from '@docusaurus/Translate';
import {Arrived} from '../components/PracticeArrival/Arrived';
import {notSureWhich} from '../components/PracticeArrival/arrivalSpec';
import {Assumption} from '../components/PracticeArrival/Assumption';
import {InCode} from '../components/PracticeScan/InCode';
import {ReachNote} from '../components/PracticeScan/ReachNote';
import {computerChoices} from '../domain/pair/choices';
import type {ShowcaseRecords} from '../domain/examples/showcaseRecords';
import {OwnHelpQr} from './OwnHelpQr';
import type {Shown} from './shown';

const description = 'Page of components: a state, or what a component is for';

export const shownHelpQr = (): Shown => ({
  name: 'HelpQr',
  what: translate({
    id: 'show.helpQr',
    message: 'A code of our own. It says beneath where it leads, and that nothing there asks for a sign-in.',
    description,
  }),
  states: [
    {
      id: 'code',
      label: translate({
        id: 'show.helpQr.code',
        message: 'It opens this page on another device',
        description,
      }),
      needs: 'browser',
      view: <OwnHelpQr />,
    },
  ],
});

export const shownPracticeScan = ({devices}: ShowcaseRecords): Shown => {
  const [choice] = computerChoices(devices);
  return {
    name: 'PracticeScan',
    isSmall: true,
    what: translate({
      id: 'show.practiceScan',
      message: 'What stands beside a harmless code to scan. The code itself is under HelpQr.',
      description,
    }),
    states: [
      ...(choice
        ? [
            {
              id: 'named',
              label: translate({
                id: 'show.practiceScan.named',
                message: 'The computer is in the code',
                description,
              }),
              facts: 'example' as const,
              view: (
                <InCode
                  devices={devices}
                  content={{
                    kind: 'computer',
                    device: {choice, os: 'windows', isPhone: false, certainty: 'windows-version-not-told'},
                  }}
                />
              ),
            },
          ]
        : []),
      {
        id: 'left-out',
        label: translate({id: 'show.practiceScan.leftOut', message: 'It was left out', description}),
        view: <InCode devices={devices} content={{kind: 'left-out'}} />,
      },
      {
        id: 'not-told',
        label: translate({id: 'show.practiceScan.notTold', message: 'The browser does not say', description}),
        view: <InCode devices={devices} content={{kind: 'not-told'}} />,
      },
      {
        id: 'is-phone',
        label: translate({
          id: 'show.practiceScan.phone',
          message: 'The page is open on a phone',
          description,
        }),
        view: <InCode devices={devices} content={{kind: 'is-phone'}} />,
      },
      {
        id: 'this-computer',
        label: translate({
          id: 'show.practiceScan.local',
          message: 'A copy that a phone cannot reach',
          description,
        }),
        view: <ReachNote reach="this-computer" />,
      },
      {
        id: 'insecure',
        label: translate({id: 'show.practiceScan.insecure', message: 'A copy without https', description}),
        view: <ReachNote reach="insecure" />,
      },
    ],
  };
};

export const shownPracticeArrival = (): Shown => ({
  name: 'PracticeArrival',
  isSmall: true,
  what: translate({
    id: 'show.practiceArrival',
    message: 'What the phone is told that came by such a code.',
    description,
  }),
  states: [
    {
      id: 'by-code',
      label: translate({id: 'show.practiceArrival.code', message: 'It scanned the code', description}),
      facts: 'example',
      view: <Arrived byCode />,
    },
    {
      id: 'typed',
      label: translate({id: 'show.practiceArrival.typed', message: 'The address was typed', description}),
      facts: 'example',
      view: <Arrived byCode={false} />,
    },
    {
      id: 'assumed',
      label: translate({id: 'show.practiceArrival.assumed', message: 'Nobody was sure', description}),
      view: <Assumption arrival={{app: notSureWhich, work: notSureWhich}} />,
    },
  ],
});
