import type {Change} from '../../schema/change';

/** What can happen to a fact, what a reader must know first in front. */
export const changeOrder = [
  'changed',
  'expired',
  'added',
  'confirmed',
] as const satisfies readonly Change['change'][];

interface KindGroup {
  readonly kind: Change['kind'];
  readonly entries: readonly Change[];
}

interface ChangeGroup {
  readonly change: Change['change'];
  readonly kinds: readonly KindGroup[];
}

export interface DateGroup {
  readonly date: string;
  readonly changes: readonly ChangeGroup[];
}

function by<K extends string>(entries: readonly Change[], keyOf: (entry: Change) => K): [K, Change[]][] {
  const groups = new Map<K, Change[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups];
}

/** Sorted entries by date, then by what happened, then by kind; the order within stays. */
export function groupChanges(entries: readonly Change[]): DateGroup[] {
  return by(entries, ({date}) => date).map(([date, ofDate]) => ({
    date,
    changes: by(ofDate, ({change}) => change)
      .sort(([a], [b]) => changeOrder.indexOf(a) - changeOrder.indexOf(b))
      .map(([change, ofChange]) => ({
        change,
        kinds: by(ofChange, ({kind}) => kind).map(([kind, ofKind]) => ({kind, entries: ofKind})),
      })),
  }));
}
