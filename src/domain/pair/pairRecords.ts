import {pairCapabilities} from '../../schema/capability';
import type {Dataset} from '../records/dataset';
import {plainSource, type CitedSource} from '../views/citedSource';
import type {PairData} from './indexSupport';

/** All that a browser needs to judge any two devices: the records, and the sources they name. */
export interface PairRecords extends PairData {
  readonly sources: Readonly<Record<string, CitedSource>>;
}

/** The part of the ledger that pairs need; claims about web interfaces stay behind. */
export function toPairRecords(dataset: Dataset): PairRecords {
  const known: readonly string[] = pairCapabilities;
  const claims = dataset.claims.filter(({capability}) => known.includes(capability));
  const used = new Set(claims.flatMap(({evidence}) => evidence.map(({source}) => source)));
  return {
    claims,
    // Versions are compared by position; nobody asks here on which day they came.
    subjects: dataset.subjects.map(({releases, ...subject}) => ({
      ...subject,
      releases: releases.map(({v}) => ({v})),
      releaseSources: [],
    })),
    platforms: dataset.platforms,
    contexts: dataset.contexts,
    procedures: dataset.procedures,
    sources: Object.fromEntries(
      dataset.sources.filter(({id}) => used.has(id)).map((source) => [source.id, plainSource(source)]),
    ),
  };
}
