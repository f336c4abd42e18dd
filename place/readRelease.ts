import fs from 'node:fs/promises';
import path from 'node:path';
import type {ReleaseSource} from '../plugins/post-build/releaseSource';
import {compareSums, nameDifferences} from './checksums';
import {PlaceError} from './problem';

/** A release on disk, compared with its list of digests. */
export interface CheckedRelease {
  readonly folder: string;
  readonly site: string;
  readonly source: ReleaseSource;
  readonly files: number;
}

/**
 * Reads the release in whose folder the program stands.
 * @throws PlaceError where a file is missing, changed, or not of the release
 */
export async function readRelease(folder: string): Promise<CheckedRelease> {
  const {differences, looked} = await compareSums(folder).catch(() => {
    throw new PlaceError(
      `This is no complete release: SHA256SUMS is missing beside place.mjs. Unpack the archive again, and start place.mjs from the unpacked folder.`,
    );
  });
  if (differences.length > 0 || looked === 0) {
    throw new PlaceError(
      `This release is damaged: of ${looked} files, ${nameDifferences(differences)}. Unpack the archive again into a new folder; keep files of your own outside it. Nothing was written.`,
    );
  }
  const source = JSON.parse(await fs.readFile(path.join(folder, 'source.json'), 'utf8')) as ReleaseSource;
  return {folder, site: path.join(folder, 'site'), source, files: looked};
}
