/** An entry of a menu: a page, or a group of entries. Paths stand below the base, "/help/". */
export type MenuItem =
  | {readonly type: 'page'; readonly path: string; readonly isIndex: boolean}
  | {readonly type: 'group'; readonly items: readonly MenuItem[]};

/** The page that stands for a group: its first, where that is the page of a folder. */
function headOf([first]: readonly MenuItem[]): string | undefined {
  return first?.type === 'page' && first.isIndex ? first.path : undefined;
}

/**
 * The ways to all pages of a menu: the paths of the pages on the way, outermost first and the page
 * itself last. Groups without a page of their own have no address, and so no place in it.
 */
export function menuTrails(items: readonly MenuItem[], above: readonly string[] = []): string[][] {
  const head = headOf(items);
  const start = head === undefined ? [...above] : [...above, head];
  return items.flatMap((item) => {
    if (item.type === 'group') return menuTrails(item.items, start);
    return [item.path === head ? start : [...start, item.path]];
  });
}
