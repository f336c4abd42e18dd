import type {VersionRange} from '../../schema/claim';
import type {Context} from '../../schema/context';

/**
 * One side of a pair: the products that a person has in hand. A row of the support matrix is one, and
 * so is what somebody typed or picked. What is left out is not known, except the version, which is
 * then the newest.
 */
export interface Setup {
  readonly os: string;
  readonly browser?: string;
  readonly provider?: string;
  readonly scanner?: string;
  /** Versions by subject, inclusive. */
  readonly range?: Readonly<Record<string, VersionRange>>;
  readonly context?: readonly Context[];
}
