import type {CellClaim} from '../support/cell';
import type {CitedSource} from '../views/citedSource';
import {escapeMarkdown} from './formatReport';
import {typed} from './typed';

/** What a report about one fact says, in the reader's words where it has words. */
export interface FactReport {
  readonly claim: CellClaim;
  readonly sources: Readonly<Record<string, CitedSource>>;
  /** Where the fact stands: path and anchor, with the host only if the reader adds it. */
  readonly address: string;
  /** The row and the question. */
  readonly place: string;
  readonly statusOf: (status: CellClaim['status']) => string;
}

/** The words of a report about a fact, in the reader's language. */
export interface FactReportWords {
  readonly title: string;
  readonly place: string;
  readonly address: string;
  readonly claim: string;
  readonly factsOf: string;
  readonly says: string;
  readonly since: string;
  readonly until: string;
  readonly note: string;
  readonly sources: string;
  readonly seenInstead: string;
}

/**
 * A report that a fact seems wrong, as plain text.
 * @param seen what the reader typed; it loses sign-in codes, line breaks and markup
 */
export function formatFactReport(report: FactReport, words: FactReportWords, seen = ''): string {
  const {claim, sources, statusOf} = report;
  const optional = (word: string, value: string | undefined) =>
    value === undefined ? [] : [`${word}: ${value}`];
  const cited = claim.evidence.map(({source, observedOn, says}) => {
    const found = sources[source];
    const name = found === undefined ? source : `${found.title}, ${found.publisher}, ${found.url}`;
    return `- ${observedOn}: ${statusOf(says)}. ${name}`;
  });
  return [
    words.title,
    '',
    `${words.place}: ${report.place}`,
    `${words.address}: ${report.address}`,
    `${words.claim}: ${claim.id}`,
    `${words.factsOf}: ${claim.checkedOn}`,
    `${words.says}: ${statusOf(claim.status)}`,
    ...optional(words.since, claim.since),
    ...optional(words.until, claim.until),
    ...optional(words.note, claim.note),
    '',
    `${words.sources}:`,
    ...cited,
    '',
    `${words.seenInstead}:`,
    escapeMarkdown(typed(seen)),
    '',
  ].join('\n');
}
