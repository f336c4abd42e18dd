import type {Crumb} from './breadcrumbList';

/** An entry of a menu: a page, or a group of entries. Paths stand below the base. */
export type MenuItem =
  | {readonly type: 'page'; readonly name: string; readonly path: string; readonly isIndex: boolean}
  | {readonly type: 'group'; readonly name: string; readonly items: readonly MenuItem[]};

/** The page that stands for a group: its first, where that is the page of a folder. */
function headOf(items: readonly MenuItem[]): Extract<MenuItem, {type: 'page'}> | undefined {
  const [first] = items;
  return first?.type === 'page' && first.isIndex ? first : undefined;
}

/**
 * The pages on the way to a page in a menu, outermost first and the page itself last. Groups without a
 * page of their own have no address, and so no place in it.
 * @returns empty where the menu does not hold the page
 */
export function menuTrail(items: readonly MenuItem[], path: string, group?: string): Crumb[] {
  const head = headOf(items);
  const start = head === undefined ? [] : [{name: group ?? head.name, path: head.path}];
  for (const item of items) {
    if (item.type === 'group') {
      const below = menuTrail(item.items, path, item.name);
      if (below.length > 0) return [...start, ...below];
    } else if (item.path === path) {
      return item === head ? start : [...start, {name: item.name, path}];
    }
  }
  return [];
}
