/**
 * Collects what an iterator makes, some at a time, so that a page stays responsive meanwhile.
 * @param size how many are made without a pause
 * @param pause resolves when the next ones may be made
 */
export async function inSlices<T>(
  made: Iterable<T>,
  {size, pause}: {readonly size: number; readonly pause: () => Promise<void>},
): Promise<T[]> {
  const all: T[] = [];
  for (const one of made) {
    all.push(one);
    if (all.length % size === 0) await pause();
  }
  return all;
}
