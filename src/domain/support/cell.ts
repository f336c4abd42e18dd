import type {Claim, ClaimValue} from '../../schema/claim';
import type {Source} from '../../schema/source';
import type {Subject} from '../../schema/subject';
import {productVersion} from './productVersion';
import type {MatchedClaims} from './matchClaims';
import {rankEvidence, sourcesDisagree} from './rankEvidence';

/** The one vocabulary of support, used in data, code, CSS, legend and labels. */
export const statuses = ['yes', 'partial', 'no', 'announced', 'unknown', 'not-applicable'] as const;
export type Status = (typeof statuses)[number];

/** On how much a cell rests: the cell itself, the row as a whole, or reports alone. */
export type Basis = 'stated' | 'row' | 'reported';

export interface EvidenceLine {
  readonly source: string;
  readonly observedOn: string;
  readonly says: 'yes' | 'no' | 'partial';
  readonly scope: 'cell' | 'row';
  readonly note?: string;
  /** True where this source says something else than the claim. */
  readonly differs: boolean;
}

export interface CellClaim {
  readonly id: string;
  readonly status: Status;
  readonly since?: string;
  readonly until?: string;
  readonly note?: string;
  readonly conditions: readonly string[];
  /** Strongest kind of source first, then newest. */
  readonly evidence: readonly EvidenceLine[];
  /** The day of the last entry of its history: when the record was last added, changed or confirmed. */
  readonly checkedOn: string;
}

export interface Cell {
  readonly status: Status;
  /** Two current claims of the same weight, or two good sources about this very question, disagree. */
  readonly disputed: boolean;
  readonly basis?: Basis;
  readonly current: readonly CellClaim[];
  readonly earlier: readonly CellClaim[];
}

/** A switch that a person has to find is a limit like any other. */
export const statusOf = (value: ClaimValue): Status => (value === 'flag' ? 'partial' : value);

/** What a cell needs to know of the records around it. */
export interface CellContext {
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly kindOf: (source: string) => Source['kind'] | undefined;
}

function versionWords(
  claim: Claim,
  end: 'from' | 'until',
  subjects: CellContext['subjects'],
): string | undefined {
  const words = claim.subject.flatMap((id) => {
    const v = claim.range?.[id]?.[end];
    const subject = subjects.get(id);
    return v === undefined || subject === undefined ? [] : [productVersion(subject, v)];
  });
  return words.length > 0 ? words.join(', ') : undefined;
}

/** A claim as a page prints it. */
export function toCellClaim(claim: Claim, {subjects, kindOf}: CellContext): CellClaim {
  const since = versionWords(claim, 'from', subjects);
  const until = versionWords(claim, 'until', subjects);
  const status = statusOf(claim.value);
  return {
    id: claim.id,
    status,
    ...(since && {since}),
    ...(until && {until}),
    ...(claim.note && {note: claim.note}),
    conditions: claim.conditions ?? [],
    checkedOn: claim.history.at(-1)?.on ?? '',
    evidence: rankEvidence(claim.evidence, kindOf).map(({source, observedOn, says, scope, note}) => ({
      source,
      observedOn,
      says,
      scope,
      ...(note && {note}),
      differs: says !== (status === 'announced' ? 'no' : status),
    })),
  };
}

function basisOf(claims: readonly Claim[], {kindOf}: CellContext): Basis {
  const evidence = claims.flatMap((claim) => claim.evidence);
  if (evidence.every((item) => kindOf(item.source) === 'issue')) return 'reported';
  return evidence.some((item) => item.scope === 'cell') ? 'stated' : 'row';
}

/**
 * A cell of the matrix from the claims that match it. Without a current claim it is unknown,
 * never "no".
 */
export function resolveCell(matched: MatchedClaims, context: CellContext): Cell {
  const found = [...new Set(matched.current.map((claim) => statusOf(claim.value)))];
  const status = found.length === 1 ? found[0]! : found.length === 0 ? 'unknown' : 'partial';
  return {
    status,
    disputed: found.length > 1 || sourcesDisagree(matched.current, context.kindOf),
    ...(matched.current.length > 0 && {basis: basisOf(matched.current, context)}),
    current: matched.current.map((claim) => toCellClaim(claim, context)),
    earlier: matched.earlier.map((claim) => toCellClaim(claim, context)),
  };
}

export const notApplicable: Cell = {
  status: 'not-applicable',
  disputed: false,
  current: [],
  earlier: [],
};
