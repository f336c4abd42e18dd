import {translate} from '@docusaurus/Translate';
import {CauseTitle} from '../components/CauseTitle';
import {ChangeFilter} from '../components/ChangeLog/ChangeFilter';
import {ChangeList} from '../components/ChangeLog/ChangeList';
import {GroundsOfPage} from '../components/HowSure/GroundsOfPage';
import {MessageCard} from '../components/Messages/MessageCard';
import {CauseRows} from '../components/Model/CauseRows';
import {CheckList} from '../components/Model/CheckList';
import {ModelPicture} from '../components/Model/ModelPicture';
import {pairReport} from '../components/PairVerdict/pairReport';
import {pairStatement} from '../components/PairVerdict/pairStatement';
import {ReportPanel} from '../components/Report/ReportPanel';
import {SourceName} from '../components/SourceName';
import type {ShowcaseRecords} from '../domain/examples/showcaseRecords';
import type {Change} from '../schema/change';
import {Held} from './Held';
import type {Shown} from './shown';

const description = 'Page of components: a state, or what a component is for';

export const shownHowSure = ({broken: {cause}}: ShowcaseRecords): Shown => ({
  name: 'HowSure',
  what: translate({
    id: 'show.howSure',
    message: 'The last part of an article: its sources with dates, and what nobody could verify.',
    description,
  }),
  states: [
    {
      id: 'unverified',
      label: translate({
        id: 'show.howSure.unverified',
        message: 'With points that are not verified',
        description,
      }),
      facts: 'records',
      view: <GroundsOfPage causes={[cause]} sources={[]} lastVerified="2026-11-23" />,
    },
  ],
});

export const shownCauseTitle = ({broken, messages}: ShowcaseRecords): Shown => {
  const linked = messages.flatMap(({causes}) => causes).find(({article}) => article !== undefined);
  const state = (id: string, label: string, cause: Parameters<typeof CauseTitle>[0]['cause']) => ({
    id,
    label,
    facts: 'records' as const,
    view: (
      <p>
        <CauseTitle cause={cause} />
      </p>
    ),
  });
  return {
    name: 'CauseTitle',
    isSmall: true,
    what: translate({
      id: 'show.causeTitle',
      message: 'What went wrong, in a few words, which lead to the article about it.',
      description,
    }),
    states: [
      ...(linked
        ? [
            state(
              'linked',
              translate({id: 'show.causeTitle.linked', message: 'With an article', description}),
              linked,
            ),
          ]
        : []),
      state(
        'plain',
        translate({id: 'show.causeTitle.plain', message: 'Where the site has none', description}),
        {title: broken.cause.title},
      ),
    ],
  };
};

export const shownSourceName = ({broken: {cause}}: ShowcaseRecords): Shown => {
  const [source] = cause.evidence;
  return {
    name: 'SourceName',
    isSmall: true,
    what: translate({
      id: 'show.sourceName',
      message: 'A source as a link, or as a name where its publisher wants no end users.',
      description,
    }),
    states: source
      ? [
          {
            id: 'link',
            label: translate({id: 'show.sourceName.link', message: 'A link', description}),
            facts: 'records',
            view: (
              <p>
                <SourceName source={source} />
              </p>
            ),
          },
          {
            id: 'name',
            label: translate({id: 'show.sourceName.name', message: 'A name alone', description}),
            facts: 'example',
            view: (
              <p>
                <SourceName source={{...source, linkFor: 'professionals'}} />
              </p>
            ),
          },
        ]
      : [],
  };
};

export const shownMessages = ({messages: [several, meaning, fine]}: ShowcaseRecords): Shown => ({
  name: 'Messages',
  isSmall: true,
  what: translate({
    id: 'show.messages',
    message: 'Words on a screen, what they can mean, and who says so.',
    description,
  }),
  states: [
    {
      id: 'several',
      label: translate({id: 'show.messages.several', message: 'Several reasons', description}),
      facts: 'records' as const,
      view: several && <MessageCard message={several} />,
    },
    {
      id: 'meaning',
      label: translate({id: 'show.messages.meaning', message: 'The exact words are not known', description}),
      facts: 'records' as const,
      view: meaning && <MessageCard message={meaning} />,
    },
    {
      id: 'no-fault',
      label: translate({id: 'show.messages.fine', message: 'It points to no fault', description}),
      facts: 'records' as const,
      view: fine && <MessageCard message={fine} />,
    },
  ],
});

export const shownModel = ({model: {picture, check, row}}: ShowcaseRecords): Shown => ({
  name: 'Model',
  what: translate({id: 'show.model', message: 'The table of the diagnosis, for review.', description}),
  states: [
    {
      id: 'picture',
      label: translate({id: 'show.model.picture', message: 'The whole table as a picture', description}),
      facts: 'records',
      view: <ModelPicture picture={picture} />,
    },
    {
      id: 'question',
      label: translate({id: 'show.model.check', message: 'A question with its answers', description}),
      facts: 'records',
      isLive: true,
      view: <CheckList checks={[check]} />,
    },
    {
      id: 'cause',
      label: translate({
        id: 'show.model.cause',
        message: 'A cause with what it makes people answer',
        description,
      }),
      facts: 'records',
      isLive: true,
      view: <CauseRows rows={[row]} />,
    },
  ],
});

const filterOptions = ['added', 'changed', 'confirmed'] as const satisfies readonly Change['change'][];

export const shownChangeLog = ({changes}: ShowcaseRecords): Shown => ({
  name: 'ChangeLog',
  what: translate({id: 'show.changeLog', message: 'What happened to the facts, newest first.', description}),
  states: [
    {
      id: 'filter',
      label: translate({id: 'show.changeLog.filter', message: 'The filter', description}),
      needs: 'script',
      isLive: true,
      view: (
        <Held<Change['change'] | undefined> first={undefined}>
          {(value, set) => (
            <ChangeFilter
              options={filterOptions}
              value={value}
              onChange={(chosen) => set(filterOptions.find((each) => each === chosen))}
            />
          )}
        </Held>
      ),
    },
    ...(['claims', 'causes', 'procedures'] as const).map((kind) => ({
      id: kind,
      label: {
        claims: translate({id: 'show.changeLog.claims', message: 'What devices can do', description}),
        causes: translate({id: 'show.changeLog.causes', message: 'Reasons', description}),
        procedures: translate({id: 'show.changeLog.procedures', message: 'Steps', description}),
      }[kind],
      facts: 'records' as const,
      view: (
        <ChangeList
          kind={kind}
          id={`shown-${kind}`}
          entries={changes.filter((change) => change.kind === kind)}
        />
      ),
    })),
  ],
});

export const shownReport = ({pairs}: ShowcaseRecords): Shown => {
  const view = pairs['works-if'];
  return {
    name: 'Report',
    what: translate({
      id: 'show.report',
      message: 'The report as it will be copied, in three formats. It is sent nowhere.',
      description,
    }),
    states: [
      {
        id: 'pair',
        label: translate({id: 'show.report.pair', message: 'About two devices', description}),
        facts: 'records',
        needs: 'script',
        isLive: true,
        view: <ReportPanel report={pairReport(view, pairStatement(view))} name="pair" />,
      },
    ],
  };
};
