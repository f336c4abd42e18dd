import type {PageFacts} from './pageFacts';

/** What an address is to the site, which decides what is expected of its answer. */
export type ProbeRole =
  | 'home'
  | 'article'
  /** A page that may use a feature of the device. */
  | 'tool'
  /** No page of the site has this address. */
  | 'missing'
  /** A page without the slash at its end, and with a query. */
  | 'slash'
  | 'script'
  | 'style'
  /** A page that other sites may show in a frame. */
  | 'embed'
  | 'data'
  | 'markdown'
  | 'picture'
  | 'release'
  | 'header-list';

export interface Probe {
  readonly role: ProbeRole;
  readonly url: string;
  /** What of the body is wanted; "nothing" ends the request after the headers. */
  readonly read: 'page' | 'style' | 'json' | 'nothing';
}

/** Why no answer came. */
export type Silence = 'unreachable' | 'timeout' | 'certificate' | 'too-large' | 'stopped';

export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  /** Names in lower case; a header that came twice is joined with ", " (RFC 9110, 5.3). */
  readonly headers: Readonly<Record<string, string>>;
  /** Where HTML was asked for and came. */
  readonly page?: PageFacts;
  /** Addresses of what a style sheet makes a browser load, where one was asked for and came. */
  readonly styleLoads?: readonly string[];
  /** Where JSON was asked for and came. */
  readonly json?: unknown;
}

export type Came =
  | Answer
  | {readonly kind: 'silence'; readonly reason: Silence}
  /** A browser says that there is a redirect, and not where to (Fetch, "opaque-redirect"). */
  | {readonly kind: 'hidden-redirect'};

export interface Observation {
  readonly probe: Probe;
  readonly came: Came;
}
