import type {CitedSource} from './citedSource';

/** One source with everything that a page takes from it. */
export interface MergedSource extends Omit<CitedSource, 'says'> {
  readonly says: readonly string[];
}

/** Joins citations of the same source, in the order of first mention; the latest date stays. */
export function mergeSources(cited: readonly CitedSource[]): MergedSource[] {
  const merged = new Map<string, MergedSource>();
  for (const {says, ...source} of cited) {
    const before = merged.get(source.id);
    const said = new Set([...(before?.says ?? []), ...(says === undefined ? [] : [says])]);
    const observedOn =
      before !== undefined && before.observedOn > source.observedOn ? before.observedOn : source.observedOn;
    merged.set(source.id, {...source, observedOn, says: [...said]});
  }
  return [...merged.values()];
}
