import type {Options} from 'minisearch';
import type {Notice} from '../../schema/notice';
import type {Synonym} from '../../schema/synonym';
import type {DeviceWords} from './deviceWords';
import type {PackedEngine} from './packEngine';
import type {SearchMessage, SearchPage} from './searchDocument';

/** Changes with the form of the file or with the way in which texts become terms. */
export const indexVersion = 1;

/** Where it lies, from the root of a language. */
export const indexFile = 'search-index.json';

/** One entry of the engine: a page as a whole, one topic of it, or a part of it. Fields hold terms. */
export interface IndexedPart {
  readonly id: number;
  readonly title: string;
  readonly about: string;
  readonly topic: string;
  readonly messages: string;
  readonly heading: string;
  readonly text: string;
}

/** The part of a page under one heading; a page as a whole, or a topic, has neither. */
export type PartPlace = readonly [page: number, anchor?: string, heading?: string];

/** What the browser downloads: all that the search needs, the words of its language among it. */
export interface SearchIndex {
  readonly version: number;
  /** BCP 47. */
  readonly locale: string;
  readonly synonyms: readonly Synonym[];
  readonly notices: readonly Notice[];
  readonly devices: DeviceWords;
  readonly pages: readonly Pick<SearchPage, 'url' | 'title' | 'kind' | 'summary' | 'audience'>[];
  readonly messages: readonly Pick<SearchMessage, 'id' | 'text'>[];
  /** By id of the engine. */
  readonly parts: readonly PartPlace[];
  readonly engine: PackedEngine;
}

/** Texts are analysed before they reach the engine. */
export const engineOptions: Options<IndexedPart> = {
  fields: ['title', 'about', 'topic', 'messages', 'heading', 'text'],
  tokenize: (terms) => (terms === '' ? [] : terms.split(' ')),
  processTerm: (term) => term,
};
