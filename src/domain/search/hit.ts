import type {HitKind} from '../../schema/vocabulary';

export interface Hit {
  readonly kind: HitKind;
  /** From the root of the site, without an anchor. */
  readonly url: string;
  /** The id of the part that fits best; empty where the page as a whole does. */
  readonly anchor: string;
  readonly title: string;
  /** The heading of that part. */
  readonly heading: string;
  /** The answer in a sentence. */
  readonly summary: string;
  readonly score: number;
}

/** Results that stand together, in the order in which they are shown. */
export const groupNames = ['first', 'best', 'pair', 'message', 'section', 'more', 'device', 'tool'] as const;
export type GroupName = (typeof groupNames)[number];

export interface FoundGroup {
  readonly group: GroupName;
  readonly hits: readonly Hit[];
}

/** One list of all groups. */
export const flat = (groups: readonly FoundGroup[]): Hit[] => groups.flatMap(({hits}) => hits);
