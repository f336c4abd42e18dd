import fs from 'node:fs/promises';
import path from 'node:path';

/** Paths of all files below a folder, with "/" between their parts, in order. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await fs.readdir(folder, {withFileTypes: true, recursive: true});
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
