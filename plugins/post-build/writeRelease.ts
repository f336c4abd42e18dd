import fs from 'node:fs/promises';
import path from 'node:path';
import type {Release} from '../../src/domain/age/factsDate';

interface Place {
  readonly outDir: string;
  readonly baseUrl: string;
}

/** Writes which release a site is, for checks from outside: a site that is old, or built for another base. */
export async function writeRelease({version, factsOn}: Release, {outDir, baseUrl}: Place): Promise<void> {
  const text = JSON.stringify({format: 1, version, factsOn, baseUrl}, null, 2);
  await fs.writeFile(path.join(outDir, 'release.json'), `${text}\n`);
}
