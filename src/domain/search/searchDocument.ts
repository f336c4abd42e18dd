import type {Article} from '../../schema/article';

export type Audience = Article['audience'][number];

/** What a page is to somebody who searches. */
export type PageKind = 'answer' | 'device' | 'tool';

/** A page as the index takes it in. */
export interface SearchPage {
  /** Address from the root of the site, with a slash at both ends. */
  readonly url: string;
  readonly title: string;
  readonly kind: PageKind;
  /** One sentence that answers, shown with the result. */
  readonly summary: string;
  readonly audience: readonly Audience[];
  /** Words of the causes behind the page. */
  readonly about: string;
  /** The topics that the page answers, each with the ways in which people put it. */
  readonly topics: readonly string[];
  readonly sections: readonly SearchSection[];
}

export interface SearchSection {
  /** The id of the heading; empty for what stands above the first one. */
  readonly anchor: string;
  readonly heading: string;
  readonly text: string;
}

/** Words on a screen. */
export interface SearchMessage {
  readonly id: string;
  readonly text: string;
  /** Addresses of the pages about its causes. */
  readonly pages: readonly string[];
}
