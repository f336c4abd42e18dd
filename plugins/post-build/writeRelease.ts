import fs from 'node:fs/promises';
import path from 'node:path';
import type {Release} from '../../src/domain/age/factsDate';

interface Place {
  readonly outDir: string;
  readonly baseUrl: string;
}

/** Which release a site is, and where it stands, as the text of release.json. */
export function releaseText({version, factsOn}: Release, baseUrl: string): string {
  return `${JSON.stringify({format: 1, version, factsOn, baseUrl}, null, 2)}\n`;
}

/** Writes which release a site is, for checks from outside: a site that is old, or built for another base. */
export async function writeRelease(release: Release, {outDir, baseUrl}: Place): Promise<void> {
  await fs.writeFile(path.join(outDir, 'release.json'), releaseText(release, baseUrl));
}
