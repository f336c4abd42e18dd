import type {BrandFile} from '../../schema/brand';
import type {HideableTool} from '../../schema/vocabulary';
import {printed, printedFolder, printPage} from '../print/edition';
import {nearest} from '../text/nearest';
import {unknownIds, type BrandProblem} from './fleetProblems';
import {neededPages} from './neededPages';

/** What of an article decides whether a site shows it. */
export interface PageFacts {
  /** From the site's root, "/help/fix/linux/". */
  readonly address: string;
  readonly topics: readonly string[];
  readonly causes: readonly string[];
}

/** Where each tool is that a host can leave out. */
export const toolPages: Readonly<Record<HideableTool, string>> = {
  'this-browser': '/tools/this-browser/',
  simulator: '/tools/simulator/',
  console: '/agents/console/',
  'code-reader': '/developers/code-reader/',
  rehearsal: '/developers/rehearsal/',
};

type Hide = NonNullable<BrandFile['hide']>;

/** @param lost causes that cannot concern the people of this site */
export function hiddenPages(
  pages: readonly PageFacts[],
  {articles = [], topics = [], tools = []}: Hide,
  lost: ReadonlySet<string>,
): ReadonlySet<string> {
  const only = (ids: readonly string[], isGone: (id: string) => boolean) =>
    ids.length > 0 && ids.every(isGone);
  const byFacts = pages.filter(
    (page) =>
      !neededPages.includes(page.address) &&
      (only(page.topics, (id) => topics.includes(id)) || only(page.causes, (id) => lost.has(id))),
  );
  const hidden = [
    ...articles,
    ...byFacts.map(({address}) => address),
    ...tools.map((tool) => toolPages[tool]),
  ];
  // The print edition is whole or not there.
  const isPrintWhole = printed.every((page) => !hidden.includes(`${printedFolder}${page}/`));
  return new Set(isPrintWhole ? hidden : [...hidden, printPage]);
}

/** What a brand hides that is not there, or that the site itself leads to. */
export function hideProblems(
  pages: readonly PageFacts[],
  topicIds: readonly string[],
  {articles = [], topics = []}: Hide,
): BrandProblem[] {
  const known = pages.map(({address}) => address);
  return [
    ...articles.flatMap((address, at): BrandProblem[] => {
      const path = ['hide', 'articles', at];
      if (neededPages.includes(address)) {
        return [
          {
            path,
            found: `"${address}", to which menus and tools of the site lead`,
            allowed: 'any other article',
            fix: 'leave it in',
          },
        ];
      }
      if (known.includes(address)) return [];
      const guess = nearest(address, known);
      return [
        {
          path,
          found: `"${address}", where no article is`,
          allowed: 'the address of an article, with a slash at both ends, as in data/addresses.txt',
          fix: guess === undefined ? 'correct it, or take the line out' : `did you mean "${guess}"?`,
        },
      ];
    }),
    ...unknownIds(['hide', 'topics'], topics, topicIds, 'topic of data/topics.yml'),
  ];
}
