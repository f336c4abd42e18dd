import type MiniSearch from 'minisearch';
import type {SearchResult} from 'minisearch';
import type {QueryTerm} from './makeQueryReader';
import type {Audience, PageKind} from './searchDocument';
import type {IndexedPart, PartPlace, SearchIndex} from './searchIndex';

/**
 * How results are put in order. Found by trial on the queries of the project; `npm run search:eval`
 * prints what a change does.
 */
const tuning = {
  boost: {title: 3, about: 1.2, topic: 2, messages: 1.6, heading: 0.9, text: 1},
  bm25: {k: 0.9, b: 0.45, d: 0.15},
  /** The best topic and the best part of a page count beside the page as a whole. */
  topic: 1.4,
  section: 0.35,
  /** Pages for people who are stuck come before those for professionals, answers before tables. */
  professional: 0.9,
  kind: {answer: 1, device: 0.5, tool: 0.5} satisfies Record<PageKind, number>,
  /** A page for the readers that somebody chose. */
  chosenAudience: 1.5,
  /** A page about another meaning of the word, where that meaning was not recognised. */
  otherMeaning: 0.4,
};

export interface RankedPage {
  /** Its place in the index. */
  readonly page: number;
  readonly score: number;
  /** The part of it that fits better than the page as a whole, by id of the engine. */
  readonly part: number | undefined;
}

/** What ranking needs to know beside the query. */
export interface Ranking {
  readonly engine: MiniSearch<IndexedPart>;
  readonly index: SearchIndex;
  /** How rare a term is: near 0 for one that stands on every page. */
  readonly rarityOf: (term: string) => number;
  readonly weightOf: (term: string) => number;
  readonly otherMeanings: ReadonlySet<string>;
}

interface PageScores {
  whole: number;
  topic: number;
  part: SearchResult | undefined;
  readonly matched: Set<string>;
}

const isPart = (place: PartPlace) => place.length > 1;

function collect(results: readonly SearchResult[], {parts}: SearchIndex): Map<number, PageScores> {
  const pages = new Map<number, PageScores>();
  for (const result of results) {
    const place = parts[result.id as number]!;
    const [page] = place;
    const scores = pages.get(page) ?? {whole: 0, topic: 0, part: undefined, matched: new Set<string>()};
    pages.set(page, scores);
    // Results come best first.
    if (isPart(place)) scores.part ??= result;
    else if (Object.values(result.match).flat().includes('topic')) {
      scores.topic = Math.max(scores.topic, result.score);
    } else scores.whole = result.score;
    for (const term of result.queryTerms) scores.matched.add(term);
  }
  return pages;
}

/** @param audience the readers that somebody chose to find pages for */
export function rankPages(
  query: readonly QueryTerm[],
  {engine, index, rarityOf, weightOf, otherMeanings}: Ranking,
  audience?: Audience,
): RankedPage[] {
  if (query.length === 0) return [];
  const worth = ({terms}: QueryTerm) => Math.max(...terms.map((term) => rarityOf(term) * weightOf(term)));
  const total = query.reduce((sum, term) => sum + worth(term), 0);
  const sureness = new Map(query.flatMap(({terms, sure}) => terms.map((term) => [term, sure] as const)));
  const results = engine.search(
    {combineWith: 'OR', queries: query.flatMap(({terms}) => terms)},
    {
      boost: tuning.boost,
      bm25: tuning.bm25,
      boostTerm: (term) => rarityOf(term) * weightOf(term) * (sureness.get(term) ?? 1),
    },
  );
  const ranked = [...collect(results, index)].map(([page, {whole, topic, part, matched}]) => {
    const {url, kind, audience: readers} = index.pages[page]!;
    const found = query.filter(({terms}) => terms.some((term) => matched.has(term)));
    const share = total === 0 ? 0 : found.reduce((sum, term) => sum + worth(term), 0) / total;
    const asPage = whole + tuning.topic * topic;
    const asPart = tuning.section * (part?.score ?? 0);
    const score =
      (asPage + asPart) *
      share *
      tuning.kind[kind] *
      (readers.includes('user') ? 1 : tuning.professional) *
      (audience !== undefined && readers.includes(audience) ? tuning.chosenAudience : 1) *
      (otherMeanings.has(url) ? tuning.otherMeaning : 1);
    return {page, score, part: asPart > asPage ? (part?.id as number) : undefined};
  });
  return ranked.sort((a, b) => b.score - a.score || a.page - b.page);
}
