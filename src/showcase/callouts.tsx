import Translate, {translate} from '@docusaurus/Translate';
import {Answer} from '../components/Answer';
import {Callout} from '../components/Callout';
import {DoNot} from '../components/Callout/DoNot';
import {Quickest} from '../components/Callout/Quickest';
import {SafetyLink} from '../components/Callout/SafetyLink';
import {CodeOpenLine} from '../components/CodeOpenLine';
import {WhoCanFix} from '../components/WhoCanFix';
import type {ShowcaseRecords} from '../domain/examples/showcaseRecords';
import type {Shown} from './shown';

const description = 'Page of components: a state, what a component is for, or example words';

const words = () =>
  translate({id: 'show.words', message: 'The words of the article stand here.', description});

export const shownCallout = (): Shown => ({
  name: 'Callout',
  isSmall: true,
  what: translate({
    id: 'show.callout',
    message: 'A framed part of an article with a name of its own.',
    description,
  }),
  states: [
    {
      id: 'quickest',
      label: translate({
        id: 'show.callout.quick',
        message: 'Quickest way in, with the ways of the brand',
        description,
      }),
      view: (
        <Quickest>
          <p>{words()}</p>
        </Quickest>
      ),
    },
    {
      id: 'do-not',
      label: translate({id: 'show.callout.stop', message: 'What makes it worse', description}),
      view: (
        <DoNot>
          <p>{words()}</p>
        </DoNot>
      ),
    },
    {
      id: 'plain',
      label: translate({id: 'show.callout.plain', message: 'Without a tone', description}),
      view: (
        <Callout
          tone="plain"
          title={
            <Translate id="show.callout.title" description="Page of components: example words">
              Title of the box
            </Translate>
          }>
          <p>{words()}</p>
        </Callout>
      ),
    },
    {
      id: 'safety-link',
      label: translate({id: 'show.callout.safety', message: 'The line to the safety article', description}),
      view: (
        <p>
          <SafetyLink />
        </p>
      ),
    },
  ],
});

export const shownAnswer = (): Shown => ({
  name: 'Answer',
  isSmall: true,
  what: translate({
    id: 'show.answer',
    message: 'The answer of an article: where to look, how long to wait, what success looks like.',
    description,
  }),
  states: (['phone', 'computer', 'both'] as const).map((look) => ({
    id: look,
    label: {
      phone: translate({id: 'show.answer.phone', message: 'Watch the phone', description}),
      computer: translate({id: 'show.answer.computer', message: 'Watch the computer', description}),
      both: translate({id: 'show.answer.both', message: 'Watch both screens', description}),
    }[look],
    facts: 'example' as const,
    view: (
      <Answer
        look={look}
        wait={translate({id: 'show.answer.wait', message: 'up to half a minute', description})}
        success={translate({
          id: 'show.answer.success',
          message: 'the words stand here that appear when it worked',
          description,
        })}>
        <p>{words()}</p>
      </Answer>
    ),
  })),
});

export const shownCodeOpenLine = (): Shown => ({
  name: 'CodeOpenLine',
  isSmall: true,
  what: translate({
    id: 'show.codeOpen',
    message:
      'The first line of an article, on narrow screens alone: what to do with the code on the computer. On a wide screen both boxes are empty.',
    description,
  }),
  states: [
    {
      id: 'keep',
      label: translate({id: 'show.codeOpen.keep', message: 'Keep it open', description}),
      view: <CodeOpenLine advice="keep" />,
    },
    {
      id: 'cancel',
      label: translate({id: 'show.codeOpen.cancel', message: 'Cancelling is safe', description}),
      view: <CodeOpenLine advice="cancel" />,
    },
  ],
});

export const shownWhoCanFix = ({causes: {you, it, site}}: ShowcaseRecords): Shown => ({
  name: 'WhoCanFix',
  isSmall: true,
  what: translate({id: 'show.whoCanFix', message: 'Who can mend what an article is about.', description}),
  states: [
    {
      id: 'you',
      label: translate({id: 'show.whoCanFix.you', message: 'The reader alone', description}),
      facts: 'records',
      view: <WhoCanFix causes={[you]} />,
    },
    {
      id: 'it',
      label: translate({id: 'show.whoCanFix.it', message: 'An IT desk alone', description}),
      facts: 'records',
      view: <WhoCanFix causes={[it]} />,
    },
    {
      id: 'all',
      label: translate({id: 'show.whoCanFix.all', message: 'Any of them', description}),
      facts: 'records',
      view: <WhoCanFix all causes={[you, it, site]} />,
    },
  ],
});
