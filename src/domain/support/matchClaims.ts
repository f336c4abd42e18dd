import type {Capability} from '../../schema/capability';
import type {Claim} from '../../schema/claim';
import type {Stack} from '../../schema/stack';
import type {Subject} from '../../schema/subject';
import {stackSubjects} from './stackSubjects';
import {coversNewest, overlaps, toSpan} from './versions';

export interface MatchedClaims {
  /** The claims that hold at the newest version of the row, most specific level only. */
  readonly current: readonly Claim[];
  /** Claims that ended before that. */
  readonly earlier: readonly Claim[];
}

type SubjectsById = ReadonlyMap<string, Subject>;

/** Products used together, in some versions and contexts: what a row of any table speaks of. */
export interface Combination extends Pick<Stack, 'range' | 'context'> {
  readonly subjects: readonly string[];
}

/** A claim that needs Play services says nothing about a phone without them. */
const isRuledOut = (claim: Claim, row: Combination) =>
  row.context?.includes('no-play-services') === true && claim.conditions?.includes('play-services') === true;

function speaksOf(claim: Claim, row: Combination, subjects: SubjectsById): boolean {
  return (
    !isRuledOut(claim, row) &&
    claim.subject.every((id) => row.subjects.includes(id)) &&
    (claim.context ?? []).every((context) => row.context?.includes(context)) &&
    claim.subject.every((id) => {
      const subject = subjects.get(id);
      return (
        subject !== undefined &&
        overlaps(toSpan(subject, claim.range?.[id]), toSpan(subject, row.range?.[id]))
      );
    })
  );
}

function holdsNow(claim: Claim, row: Combination, subjects: SubjectsById): boolean {
  return claim.subject.every((id) => coversNewest(subjects.get(id)!, claim.range?.[id], row.range?.[id]));
}

const specificity = (claim: Claim) => claim.subject.length + (claim.context?.length ?? 0);

/**
 * The claims that speak of a row and a capability. A claim about more of the row's subjects or
 * contexts beats a claim about fewer; a claim never beats one about other versions.
 */
export function matchCombination(
  row: Combination,
  capability: Capability,
  claims: readonly Claim[],
  subjects: SubjectsById,
): MatchedClaims {
  const matching = claims.filter(
    (claim) => claim.capability === capability && speaksOf(claim, row, subjects),
  );
  const holding = matching.filter((claim) => holdsNow(claim, row, subjects));
  const most = Math.max(0, ...holding.map(specificity));
  return {
    current: holding.filter((claim) => specificity(claim) === most),
    earlier: matching.filter((claim) => !holding.includes(claim)),
  };
}

/** The claims that speak of a row of the matrix. */
export function matchClaims(
  stack: Stack,
  capability: Capability,
  claims: readonly Claim[],
  subjects: SubjectsById,
): MatchedClaims {
  return matchCombination({...stack, subjects: stackSubjects(stack)}, capability, claims, subjects);
}
