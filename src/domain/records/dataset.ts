import type {Case} from '../../schema/case';
import type {Cause} from '../../schema/cause';
import type {Check} from '../../schema/check';
import type {Circumstance} from '../../schema/circumstance';
import type {Claim} from '../../schema/claim';
import type {Message} from '../../schema/message';
import type {Platform} from '../../schema/platform';
import type {Procedure} from '../../schema/procedure';
import type {Reproduction} from '../../schema/reproduction';
import type {Source} from '../../schema/source';
import type {Stack} from '../../schema/stack';
import type {Subject} from '../../schema/subject';
import type {Topic} from '../../schema/topic';

/** Every record of the project, by kind, in file order. */
export interface Dataset {
  readonly sources: readonly Source[];
  readonly subjects: readonly Subject[];
  readonly stacks: readonly Stack[];
  readonly platforms: readonly Platform[];
  readonly contexts: readonly Circumstance[];
  readonly procedures: readonly Procedure[];
  readonly claims: readonly Claim[];
  readonly checks: readonly Check[];
  readonly causes: readonly Cause[];
  readonly messages: readonly Message[];
  readonly cases: readonly Case[];
  readonly reproductions: readonly Reproduction[];
  readonly topics: readonly Topic[];
}

export type RecordKind = Exclude<keyof Dataset, 'topics'>;

/** The record kinds that live one to a file under data/<kind>/. */
export const recordKinds = [
  'sources',
  'subjects',
  'stacks',
  'platforms',
  'contexts',
  'procedures',
  'claims',
  'checks',
  'causes',
  'messages',
  'cases',
  'reproductions',
] as const satisfies readonly RecordKind[];

/** Something wrong with a record: where it is, what stands there, what may, and how to mend it. */
export interface Finding {
  readonly kind: keyof Dataset;
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly found: string;
  readonly allowed: string;
  readonly fix: string;
}
