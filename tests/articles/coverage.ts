import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';
import {addressOf} from '../../plugins/brand/readPages';
import type {Dataset} from '../../src/domain/records/dataset';
import type {Page} from './page';

const listed = ({frontMatter}: Page, field: string): readonly string[] =>
  Array.isArray(frontMatter[field]) ? frontMatter[field].map(String) : [];

// Every cell and line of these shows the sources of its own record.
const drawsRecordsWithEvidence = /^<(SupportTables|PairCheck|ChangeLog)\b/m;

interface Coverage {
  readonly topicsWithoutArticle: readonly string[];
  readonly causesWithoutArticle: readonly string[];
  readonly articlesThatDoNotNameTheCause: readonly string[];
  readonly messagesThatLeadNowhere: readonly string[];
  readonly articlesWithoutSource: readonly string[];
}

/** What no article answers, and what does not lead back. */
export function coverage(
  pages: readonly Page[],
  {topics, causes, messages}: Pick<Dataset, 'topics' | 'causes' | 'messages'>,
): Coverage {
  const byAddress = new Map(pages.map((page) => [addressOf(page.file), page]));
  const answered = new Set(pages.flatMap((page) => listed(page, 'topics')));
  const withArticle = new Set(causes.filter(({article}) => article !== undefined).map(({id}) => id));
  return {
    topicsWithoutArticle: topics.map(({id}) => id).filter((id) => !answered.has(id)),
    causesWithoutArticle: causes.map(({id}) => id).filter((id) => !withArticle.has(id)),
    articlesThatDoNotNameTheCause: causes.flatMap(({id, article}) => {
      const page = article === undefined ? undefined : byAddress.get(article);
      return page === undefined || listed(page, 'causes').includes(id)
        ? []
        : [`${id}: ${article} does not name it`];
    }),
    // A message without a cause is part of a sign-in that goes well, and says so on its page.
    messagesThatLeadNowhere: messages
      .filter((message) => message.causes.length > 0 && !message.causes.some((id) => withArticle.has(id)))
      .map(({id}) => id),
    articlesWithoutSource: pages
      .filter(
        (page) =>
          listed(page, 'sources').length + listed(page, 'causes').length === 0 &&
          !drawsRecordsWithEvidence.test(page.text),
      )
      .map(({file}) => file),
  };
}

/** The ids of all articles that stand in a sidebar. */
export function sidebarIds(config: SidebarsConfig): Set<string> {
  const walk = (item: unknown): string[] => {
    if (typeof item === 'string') return [item];
    if (Array.isArray(item)) return item.flatMap(walk);
    return typeof item === 'object' && item !== null && 'items' in item ? walk(item.items) : [];
  };
  return new Set(Object.values(config).flatMap(walk));
}
