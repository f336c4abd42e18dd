import type {VersionRange} from '../../schema/claim';
import type {Subject} from '../../schema/subject';

/** A range of positions in a subject's list of releases, inclusive; open ends are infinite. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/**
 * Turns versions into positions in `subject.releases`, so that no version string is ever compared.
 * A version that is not in the list is a build error elsewhere; here it makes that end open.
 */
export function toSpan(subject: Subject, range: VersionRange | undefined): Span {
  const position = (v: string | undefined) =>
    v === undefined ? -1 : subject.releases.findIndex((release) => release.v === v);
  const from = position(range?.from);
  const until = position(range?.until);
  return {
    from: from === -1 ? -Infinity : from,
    until: until === -1 ? Infinity : until,
  };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.from <= b.until && b.from <= a.until;
}

/** True where a range speaks of the newest of the versions in hand. */
export function coversNewest(
  subject: Subject,
  range: VersionRange | undefined,
  held: VersionRange | undefined,
): boolean {
  const span = toSpan(subject, range);
  const inHand = toSpan(subject, held);
  return overlaps(span, inHand) && reachesEnd(span, inHand);
}

/** True where `span` still holds at the newest version of `of`. */
export function reachesEnd(span: Span, of: Span): boolean {
  return span.until >= of.until;
}
