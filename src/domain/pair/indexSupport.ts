import type {Dataset} from '../records/dataset';
import type {Claim} from '../../schema/claim';
import type {PairCapability} from '../../schema/capability';
import type {Subject} from '../../schema/subject';

/** The records that a verdict rests on. */
export type PairData = Pick<Dataset, 'claims' | 'subjects' | 'platforms' | 'contexts' | 'procedures'>;

/** The same, looked up once for many verdicts. */
export interface SupportIndex {
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly engines: readonly Subject[];
  readonly scanners: readonly string[];
  readonly claimsOf: (capability: PairCapability) => readonly Claim[];
  readonly data: PairData;
}

export function indexSupport(data: PairData): SupportIndex {
  const byCapability = new Map<string, Claim[]>();
  for (const claim of data.claims) {
    byCapability.set(claim.capability, [...(byCapability.get(claim.capability) ?? []), claim]);
  }
  return {
    data,
    subjects: new Map(data.subjects.map((subject) => [subject.id, subject])),
    engines: data.subjects.filter(({kind}) => kind === 'engine'),
    scanners: data.subjects.filter(({kind}) => kind === 'scanner').map(({id}) => id),
    claimsOf: (capability) => byCapability.get(capability) ?? [],
  };
}
