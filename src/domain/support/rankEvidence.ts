import type {Claim} from '../../schema/claim';
import {sourceKinds, type SourceKind} from '../../schema/vocabulary';

type Evidence = Claim['evidence'][number];
type KindOf = (source: string) => SourceKind | undefined;

/** Evidence by the kind of its source, strongest first; within a kind, the newest first. */
export function rankEvidence<T extends Pick<Evidence, 'source' | 'observedOn'>>(
  evidence: readonly T[],
  kindOf: KindOf,
): T[] {
  const place = (item: T) => sourceKinds.indexOf(kindOf(item.source) ?? 'issue');
  return [...evidence].sort((a, b) => place(a) - place(b) || b.observedOn.localeCompare(a.observedOn));
}

/** A report in a public thread is hearsay; every other kind of source is good enough to disagree. */
const isGood = (kind: SourceKind | undefined) => kind !== undefined && kind !== 'issue';

/**
 * True where one good source says yes and another says no, both of this very question. A source
 * that speaks of the row as a whole cannot contradict one that speaks of the cell.
 */
export function sourcesDisagree(claims: readonly Claim[], kindOf: KindOf): boolean {
  const said = new Set(
    claims
      .flatMap((claim) => claim.evidence)
      .filter(({scope, source}) => scope === 'cell' && isGood(kindOf(source)))
      .map(({says}) => says),
  );
  return said.has('yes') && said.has('no');
}
