import MiniSearch from 'minisearch';
import type {Notice} from '../../schema/notice';
import {holdsPasskeyCode} from '../text/findSensitive';
import {splitAddress} from './address';
import {makeAnalyser, type Analyser} from './analyser';
import {caseCodeIn} from './caseCodeIn';
import {makePairFinder, type FoundPair} from './deviceWords';
import {groupHits} from './groupHits';
import type {FoundGroup, Hit} from './hit';
import {languageOf} from './language';
import {matchMessages, type ReadMessage} from './matchMessages';
import {matchNotice, readNotice} from './matchNotice';
import {inSlices} from './inSlices';
import {nearestTitles} from './nearestTitles';
import {unpackEngine, unpackTerms, type UnpackedTerm} from './packEngine';
import {rankPages, type RankedPage, type Ranking} from './rankPages';
import {makeQueryReader, type QueryTerm} from './makeQueryReader';
import type {Audience} from './searchDocument';
import {engineOptions, indexVersion, type SearchIndex} from './searchIndex';
import {longestQuery} from './splitWords';

export type SearchAnswer =
  /** A live sign-in code was typed. It was not searched, and may not be shown or kept. */
  | {readonly kind: 'sign-in-code'; readonly groups: readonly FoundGroup[]}
  | {
      readonly kind: 'found';
      readonly notice: Notice | undefined;
      readonly pair: FoundPair | undefined;
      /** As it is written, where the query is one. */
      readonly caseCode: string | undefined;
      /** None where nothing fits. */
      readonly groups: readonly FoundGroup[];
      /** Where nothing fits: pages whose titles look most like what was typed. */
      readonly near: readonly Hit[];
      /** The terms that the query stands for, to mark them in results. */
      readonly terms: ReadonlySet<string>;
    };

export interface Searcher {
  readonly analyser: Analyser;
  /** @param audience the readers that somebody chose to find pages for */
  readonly search: (text: string, audience?: Audience) => SearchAnswer;
}

/** A result worth less than this part of the best one is noise. */
const leastPart = 0.12;
/** Beside two devices, these words ask for nothing more than whether they work together. */
const askedOfPairs = new Set([
  '=passkey',
  '=sign-in',
  '=qr-code',
  '=with-phone',
  '=phone',
  '=computer',
  'work',
]);

/** Explains what somebody has who typed such a code. */
const signInCodeArticle = '/help/fix/code-opens-a-web-search/';
/** Shows what a case code says. */
const casePage = '/agents/case/';

/** On how many pages each term stands. */
function* pagesByTerm({parts}: SearchIndex, terms: readonly UnpackedTerm[]): Generator<[string, number]> {
  for (const [term, fields] of terms) {
    const pages = new Set<number>();
    for (const ids of Object.values(fields)) for (const id in ids) pages.add(parts[Number(id)]![0]);
    yield [term, pages.size];
  }
}

const noPause = () => Promise.resolve();
/** Terms that are unpacked without a pause: a few milliseconds on a phone. */
const slice = 150;

/**
 * @param pause lets other work of the page come first, where there is some
 * @throws where the index was made by another version of the site
 */
export async function openIndex(index: SearchIndex, pause = noPause): Promise<Searcher> {
  if (index.version !== indexVersion) {
    throw new Error(`the search index has version ${index.version}; this page reads ${indexVersion}`);
  }
  const analyser = makeAnalyser(languageOf(index.locale), index.synonyms);
  const terms = await inSlices(unpackTerms(index.engine), {size: slice, pause});
  const counts = new Map(await inSlices(pagesByTerm(index, terms), {size: slice, pause}));
  const engine = await MiniSearch.loadJSAsync(unpackEngine(index.engine, terms), engineOptions);
  await pause();
  const notices = index.notices.map((notice) => readNotice(notice, analyser));
  const messages: ReadMessage[] = index.messages.map((message) => ({
    message,
    terms: analyser.termsOf(message.text.replace(/\{[^}]*\}/g, ' ')),
  }));
  const otherMeanings = index.notices.filter(({kind}) => kind === 'other-meaning');
  const ranking: Ranking = {
    engine,
    index,
    rarityOf: (term) => Math.log(1 + index.pages.length / ((counts.get(term) ?? 0) + 0.5)),
    weightOf: analyser.weightOf,
    otherMeanings: new Set(otherMeanings.map(({article}) => splitAddress(article).url)),
  };
  const readQuery = makeQueryReader({analyser, known: new Set(counts.keys())});
  const titles = index.pages.map(({title}) => title);
  const findPair = makePairFinder(index.devices);

  const toHit = ({page, part, score}: RankedPage): Hit => {
    const {kind, ...shown} = index.pages[page]!;
    const [, anchor = '', heading = ''] = part === undefined ? [page] : index.parts[part]!;
    return {...shown, kind: kind === 'answer' && anchor !== '' ? 'section' : kind, anchor, heading, score};
  };

  const articleHit = (article: string): Hit | undefined => {
    const {url, anchor} = splitAddress(article);
    const page = index.pages.findIndex((each) => each.url === url);
    return page < 0 ? undefined : {...toHit({page, part: undefined, score: 0}), anchor};
  };
  const signInCodeHit = articleHit(signInCodeArticle);

  const caseHit = (code: string): Hit => ({
    kind: 'tool',
    url: casePage,
    anchor: `code=${code}`,
    title: code,
    heading: '',
    summary: '',
    score: 0,
  });

  const pairHit = ({url: address, computer, phone}: FoundPair): Hit => {
    const {url, anchor} = splitAddress(address);
    return {kind: 'device', url, anchor, title: `${computer} + ${phone}`, heading: '', summary: '', score: 0};
  };

  const messageHits = (query: readonly QueryTerm[]): Hit[] =>
    matchMessages(
      query.map(({terms}) => terms[0]!),
      messages,
    ).map(({message, share}) => ({
      kind: 'message',
      url: '/messages/',
      anchor: message.id,
      title: message.text,
      heading: '',
      summary: '',
      score: share,
    }));

  return {
    analyser,
    search(text, audience) {
      if (holdsPasskeyCode(text)) {
        return {kind: 'sign-in-code', groups: signInCodeHit ? [{group: 'first', hits: [signInCodeHit]}] : []};
      }
      const typed = text.slice(0, longestQuery);
      const query = readQuery(typed);
      const notice = matchNotice(analyser.termsOf(typed, 'all'), notices);
      const pair = findPair(typed);
      const caseCode = caseCodeIn(typed);
      const ranked = rankPages(query, ranking, audience);
      const first = caseCode ? caseHit(caseCode) : notice && articleHit(notice.article);
      const top = ranked[0]?.score ?? 0;
      const floor = top * leastPart;
      const rest = pair ? analyser.termsOf(pair.rest) : [];
      const groups = groupHits({
        first: first && {...first, score: top + 1},
        pair: pair && {...pairHit(pair), score: top + 1},
        pairAlone: rest.every((term) => askedOfPairs.has(term)),
        messages: messageHits(query),
        pages: ranked.filter(({score}) => score > 0 && score >= floor).map(toHit),
      });
      const near = groups.length > 0 ? [] : nearestTitles(typed, titles);
      return {
        kind: 'found',
        notice,
        pair,
        caseCode,
        groups,
        near: near.map((page) => toHit({page, part: undefined, score: 0})),
        terms: new Set(query.flatMap(({terms}) => terms)),
      };
    },
  };
}
