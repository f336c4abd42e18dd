import {translate} from '@docusaurus/Translate';
import type {ComponentProps, ReactNode} from 'react';
import {ProblemIndex} from '../components/Search/ProblemIndex';
import {SearchPage} from '../components/Search/SearchPage';
import {PlainPage} from './_PlainPage';

/** The search with its filters; below it every problem and message, which need no script. */
export default function Search(props: ComponentProps<typeof ProblemIndex>): ReactNode {
  return (
    <PlainPage
      isUnlisted
      title={translate({
        id: 'search.pageTitle',
        message: 'Search the help',
        description: 'Title of the search page',
      })}
      description={translate({
        id: 'search.description',
        message: 'Type what you see or what you want. Below: every problem and every message from A to Z.',
        description: 'Description of the search page for search engines',
      })}>
      <SearchPage />
      <ProblemIndex {...props} />
    </PlainPage>
  );
}
