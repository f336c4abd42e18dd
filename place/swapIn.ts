import {existsSync} from 'node:fs';
import fs from 'node:fs/promises';
import {PlaceError} from './problem';

/** A folder beside the one that is there, whose name is free. */
function keptName(out: string): string {
  const names = [`${out}.before`, ...Array.from({length: 98}, (_, at) => `${out}.before-${at + 2}`)];
  const free = names.find((name) => !existsSync(name));
  if (free === undefined) {
    throw new PlaceError(`There are 99 older sites beside ${out} already: move some of them away first.`);
  }
  return free;
}

/**
 * Puts a finished folder in its place by renaming, so that nobody ever sees half of it.
 * @returns where the folder that was there is kept
 */
export async function swapIn(ready: string, out: string): Promise<string | undefined> {
  // An empty folder is no site: it makes room.
  await fs.rmdir(out).catch(() => undefined);
  if (!existsSync(out)) {
    await fs.rename(ready, out);
    return undefined;
  }
  const kept = keptName(out);
  await fs.rename(out, kept);
  try {
    await fs.rename(ready, out);
  } catch (error) {
    await fs.rename(kept, out);
    throw error;
  }
  return kept;
}
