import type {Claim} from '../../schema/claim';
import type {Source} from '../../schema/source';
import type {Dataset} from './dataset';

/** One piece of evidence by itself, with its claim and its source. */
export type EvidenceRow = Claim['evidence'][number] &
  Pick<Source, 'kind' | 'publisher' | 'url'> & {
    readonly claim: string;
    readonly capability: Claim['capability'];
    readonly value: Claim['value'];
  };

/** Every piece of evidence of every claim, for those who read the ledger from its sources. */
export function evidenceList({claims, sources}: Pick<Dataset, 'claims' | 'sources'>): EvidenceRow[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return claims.flatMap(({id, capability, value, evidence}) =>
    evidence.map((item) => {
      const {kind, publisher, url} = byId.get(item.source)!;
      return {claim: id, capability, value, ...item, kind, publisher, url};
    }),
  );
}
