import type {Dataset} from '../../../src/domain/records/dataset';
import type {
  PageKind,
  SearchMessage,
  SearchPage,
  SearchSection,
} from '../../../src/domain/search/searchDocument';
import type {CheckedArticle} from '../../site-data/checkArticles';

/** Tables of devices, and pages that are tools or about the site itself, by the start of their address. */
const kinds: readonly (readonly [start: string, kind: PageKind])[] = [
  ['/devices/', 'device'],
  ['/messages/', 'tool'],
  ['/about/', 'tool'],
  ['/tools/', 'tool'],
  ['/scan/', 'tool'],
];

const kindOf = (url: string): PageKind => kinds.find(([start]) => url.startsWith(start))?.[1] ?? 'answer';

/** An article with what its records say about it. */
export function toPage(
  {url, title, description, audience, topics}: CheckedArticle,
  {causes, topics: known}: Pick<Dataset, 'causes' | 'topics'>,
  sections: readonly SearchSection[],
): SearchPage {
  const behind = causes.filter(({article}) => article === url);
  return {
    url,
    title,
    kind: kindOf(url),
    summary: description,
    audience,
    about: behind.flatMap((cause) => [cause.title, ...cause.symptoms]).join('. '),
    topics: topics.flatMap((id) =>
      known.filter((topic) => topic.id === id).map(({answers, asked}) => [answers, ...asked].join('. ')),
    ),
    sections,
  };
}

/** Every message with the pages about its causes. */
export function toMessages({messages, causes}: Pick<Dataset, 'messages' | 'causes'>): SearchMessage[] {
  return messages.map(({id, text, causes: ids}) => ({
    id,
    text,
    pages: [
      ...new Set(
        causes.flatMap(({id: cause, article}) =>
          ids.includes(cause) && article !== undefined ? [article] : [],
        ),
      ),
    ],
  }));
}
