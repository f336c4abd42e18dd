/**
 * The tab to which a key leads (WAI-ARIA Authoring Practices, tabs with automatic activation).
 * @param rtl whether the row runs from right to left
 * @returns undefined where the key leads nowhere
 */
export function nextTab<T extends string>(
  ids: readonly T[],
  current: T,
  key: string,
  rtl = false,
): T | undefined {
  const at = ids.indexOf(current);
  const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
  const backward = rtl ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case forward:
      return ids[(at + 1) % ids.length];
    case backward:
      return ids[(at - 1 + ids.length) % ids.length];
    case 'Home':
      return ids[0];
    case 'End':
      return ids.at(-1);
    default:
      return undefined;
  }
}
