import {translate} from '@docusaurus/Translate';
import {NearPages} from '../components/Search/NearPages';
import {ProblemIndex} from '../components/Search/ProblemIndex';
import {ResultList} from '../components/Search/ResultList';
import {SearchState} from '../components/Search/SearchState';
import {Starts} from '../components/Search/Starts';
import {makeAnalyser} from '../domain/search/analyser';
import type {Hit} from '../domain/search/hit';
import {languageOf} from '../domain/search/language';
import type {SearchAnswer} from '../domain/search/searcher';
import type {ShowcaseRecords} from '../domain/examples/showcaseRecords';
import {nothing} from './nothing';
import type {Shown} from './shown';

const description = 'Page of components: a state, or what a component is for';

const marks = {terms: new Set(['bluetooth', 'code']), analyser: makeAnalyser(languageOf('en'), [])};

const answerWith = (hits: readonly Hit[], near: readonly Hit[] = []): SearchAnswer => ({
  kind: 'found',
  notice: undefined,
  pair: undefined,
  caseCode: undefined,
  groups: hits.length === 0 ? [] : [{group: 'best', hits}],
  near,
  terms: marks.terms,
});

function hitsOf({outlined}: ShowcaseRecords): Hit[] {
  return outlined.flatMap(({title, article, fixes}): Hit[] =>
    article === undefined
      ? []
      : [
          {
            kind: 'answer',
            url: article,
            anchor: '',
            title,
            heading: '',
            summary: fixes[0]?.action ?? '',
            score: 1,
          },
        ],
  );
}

export const shownSearch = (records: ShowcaseRecords): Shown => {
  const hits = hitsOf(records);
  const some = answerWith(hits.slice(0, 3));
  const none = answerWith([], hits.slice(3, 5));
  return {
    name: 'Search',
    what: translate({
      id: 'show.search',
      message: 'What the search says between its field and its results. The search itself is in the header.',
      description,
    }),
    states: [
      {
        id: 'loading',
        label: translate({id: 'show.search.loading', message: 'Loading', description}),
        view: <SearchState state="loading" answer={undefined} onRetry={nothing} />,
      },
      {
        id: 'empty',
        label: translate({id: 'show.search.empty', message: 'Nothing typed: where to begin', description}),
        view: <Starts answer={undefined} />,
      },
      {
        id: 'answers',
        label: translate({id: 'show.search.answers', message: 'With answers', description}),
        facts: 'records',
        view: (
          <>
            <SearchState state="ready" answer={some} onRetry={nothing} />
            <ResultList answer={some} groups={some.groups} marks={marks} />
          </>
        ),
      },
      {
        id: 'none-found',
        label: translate({id: 'show.search.none', message: 'None found', description}),
        facts: 'records',
        view: (
          <>
            <SearchState state="ready" answer={none} onRetry={nothing} />
            <NearPages hits={hits.slice(3, 5)} />
          </>
        ),
      },
      {
        id: 'sign-in-code',
        label: translate({id: 'show.search.code', message: 'A sign-in code was typed', description}),
        view: (
          <SearchState state="ready" answer={{kind: 'sign-in-code', groups: some.groups}} onRetry={nothing} />
        ),
      },
      {
        id: 'failed',
        label: translate({id: 'show.search.failed', message: 'It could not be loaded', description}),
        needs: 'script',
        view: <SearchState state="failed" answer={undefined} onRetry={nothing} />,
      },
      {
        id: 'index',
        label: translate({
          id: 'show.search.index',
          message: 'From A to Z, which needs no script',
          description,
        }),
        facts: 'records',
        view: <ProblemIndex index={records.problems} />,
      },
    ],
  };
};
