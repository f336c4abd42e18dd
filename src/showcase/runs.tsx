import {translate} from '@docusaurus/Translate';
import {CardHead, ResultCards} from '../components/ResultCards';
import {RunBar} from '../components/RunBar';
import {nothing} from './nothing';
import type {Shown, State} from './shown';

const description = 'Page of components: a state, or what a component is for';

const start = () => translate({id: 'show.runBar.start', message: 'Begin', description});

const bar = (id: string, label: string, progress: string | undefined, hasResult: boolean): State => ({
  id,
  label,
  needs: 'script',
  view: (
    <RunBar
      start={start()}
      progress={progress}
      hasResult={hasResult}
      onStart={nothing}
      onStop={nothing}
      onClear={nothing}
    />
  ),
});

export const shownRunBar = (): Shown => ({
  name: 'RunBar',
  isSmall: true,
  what: translate({
    id: 'show.runBar',
    message: 'The buttons of a check that runs after a press. Here they do nothing.',
    description,
  }),
  states: [
    bar(
      'before',
      translate({id: 'show.runBar.before', message: 'Before it runs', description}),
      undefined,
      false,
    ),
    bar(
      'running',
      translate({id: 'show.runBar.running', message: 'While it runs', description}),
      translate({id: 'show.runBar.progress', message: '3 of 15 pages', description}),
      false,
    ),
    bar('done', translate({id: 'show.runBar.done', message: 'With a result', description}), undefined, true),
  ],
});

export const shownResultCards = (): Shown => ({
  name: 'ResultCards',
  what: translate({id: 'show.resultCards', message: 'What a check found, a card for each.', description}),
  states: [
    {
      id: 'cards',
      label: translate({
        id: 'show.resultCards.cards',
        message: 'One that is well, and one that is not',
        description,
      }),
      facts: 'example',
      view: (
        <ResultCards>
          <li>
            <CardHead
              name={translate({id: 'show.resultCards.well', message: 'It is served by https', description})}
              status="yes"
              word={translate({id: 'show.resultCards.wellWord', message: 'Well', description})}
            />
          </li>
          <li>
            <CardHead
              name={translate({id: 'show.resultCards.fault', message: 'There is no policy', description})}
              status="no"
              word={translate({id: 'show.resultCards.faultWord', message: 'Fault', description})}
            />
          </li>
        </ResultCards>
      ),
    },
  ],
});
