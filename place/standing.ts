import fs from 'node:fs/promises';
import path from 'node:path';
import {releaseText} from '../plugins/post-build/writeRelease';
import type {Release} from '../src/domain/age/factsDate';
import {compareSums, nameDifferences, sumsFile, type Compared} from './checksums';
import {PlaceError} from './problem';

const whatToDo =
  'Name a new folder, or add --replace: what is there is then kept beside it. Nothing was changed.';

/**
 * Looks at the place for a site.
 * @param out the folder
 * @param shown the folder as its user wrote it
 * @returns the placed site that stands there, compared with its list, or undefined where nothing does
 * @throws PlaceError where something is there that no placed site is, which is never touched
 */
export async function lookAt(out: string, shown: string): Promise<Compared | undefined> {
  const entries = await fs.readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [] as string[];
    throw new PlaceError(
      `--out: ${shown} cannot be read as a folder (${error.code ?? String(error)}). Name a folder that is not there yet.`,
    );
  });
  if (entries.length === 0) return undefined;
  if (entries.includes(sumsFile) && entries.includes('site')) return compareSums(out);
  throw new PlaceError(
    `--out: ${shown} is there already and holds something that is no placed site. Name a folder that is not there yet. Nothing was changed.`,
  );
}

/** What a placed site says of its release and its base, as text. */
const saysOf = (out: string) => fs.readFile(path.join(out, 'site', 'release.json'), 'utf8').catch(() => '');

/**
 * Refuses to take a site for the one that is to be placed, before that is made: where somebody changed it,
 * and where its release or base is another.
 * @throws PlaceError
 */
export async function assertMayBeSame(
  {differences, looked}: Compared,
  {out, shown}: {out: string; shown: string},
  {release, base}: {release: Release; base: string},
): Promise<void> {
  if (differences.length > 0) {
    throw new PlaceError(
      `--out: ${shown} holds a site that was changed since it was placed: of ${looked} files, ${nameDifferences(differences)}. ${whatToDo}`,
    );
  }
  if ((await saysOf(out)) !== releaseText(release, base)) throw anotherSite(shown);
}

/** Whether a placed site has exactly these files. */
export async function holdsSame({differences}: Compared, out: string, sums: string): Promise<boolean> {
  return differences.length === 0 && (await fs.readFile(path.join(out, sumsFile), 'utf8')) === sums;
}

/** The refusal to put a site in the place of another one unasked. */
export const anotherSite = (shown: string) =>
  new PlaceError(`--out: ${shown} holds another site already. ${whatToDo}`);
