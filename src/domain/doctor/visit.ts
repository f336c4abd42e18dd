import type {Answer, Observation, ProbeRole} from './observation';
import {readRelease, type ReleaseFacts} from './releaseFacts';
import {readSiteHeaders, type SiteHeaders} from './siteHeaders';

/** All that was seen of an installation. */
export interface Visit {
  /** Address of its start page, with a slash at the end. */
  readonly base: string;
  readonly observations: readonly Observation[];
}

/** An answer, and what was asked. */
export interface Seen {
  readonly url: string;
  readonly role: ProbeRole;
  readonly answer: Answer;
}

/** The answers to questions of these roles. */
export const answersTo = ({observations}: Visit, roles: readonly ProbeRole[]): Seen[] =>
  observations.flatMap(({probe: {url, role}, came}) =>
    roles.includes(role) && came.kind === 'answer' ? [{url, role, answer: came}] : [],
  );

const isGood = ({status}: Answer) => status >= 200 && status < 300;

/** The files that came as they should. */
export const filesOf = (visit: Visit): Seen[] =>
  answersTo(visit, ['script', 'style', 'data', 'markdown', 'picture']).filter(({answer}) => isGood(answer));

/** Whether HTML is a page of this site: it has a script in common with the start page. */
export function isOfSite(visit: Visit, {page}: Answer): boolean {
  const known = answersTo(visit, ['home']).flatMap(({answer}) => answer.page?.scripts ?? []);
  return page?.scripts.some((script) => known.includes(script)) ?? false;
}

/** The pages of the site that came, with the one for addresses that are not there. */
export const pagesOf = (visit: Visit): Seen[] =>
  answersTo(visit, ['home', 'article', 'tool', 'missing']).filter(({role, answer}) =>
    role === 'missing' ? isOfSite(visit, answer) : isGood(answer) && answer.page !== undefined,
  );

const jsonOf = (visit: Visit, role: ProbeRole): unknown =>
  answersTo(visit, [role]).find(({answer}) => isGood(answer))?.answer.json;

export const releaseOf = (visit: Visit): ReleaseFacts | undefined => readRelease(jsonOf(visit, 'release'));

export const headersOf = (visit: Visit): SiteHeaders | undefined =>
  readSiteHeaders(jsonOf(visit, 'header-list'));
