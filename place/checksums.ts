import {createHash} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import {listFiles} from '../plugins/post-build/listFiles';

/** The list of a folder's files with their digests, in the form that sha256sum reads. */
export const sumsFile = 'SHA256SUMS';

const digestOf = async (file: string) =>
  createHash('sha256')
    .update(await fs.readFile(file))
    .digest('hex');

/** One line a file: digest, two spaces, path. */
export async function makeSums(folder: string): Promise<string> {
  const files = (await listFiles(folder)).filter((file) => file !== sumsFile);
  const lines = await Promise.all(
    files.map(async (file) => `${await digestOf(path.join(folder, file))}  ${file}\n`),
  );
  return lines.join('');
}

/** How a file of a folder differs from the list. */
interface Difference {
  readonly file: string;
  readonly is: 'missing' | 'changed' | 'not of the release';
}

/** A folder compared with its list. */
export interface Compared {
  readonly differences: readonly Difference[];
  /** How many files were compared. */
  readonly looked: number;
}

const named = 3;

/** How many files differ, and the first of them by name, for a message. */
export function nameDifferences(differences: readonly Difference[]): string {
  const names = differences.slice(0, named).map(({file, is}) => `${file} (${is})`);
  const more = differences.length > named ? ` and ${differences.length - named} more` : '';
  return `${differences.length} differ from ${sumsFile}: ${names.join(', ')}${more}`;
}

/**
 * Compares a folder with its list.
 * @throws where there is no list
 */
export async function compareSums(folder: string): Promise<Compared> {
  const listed = new Map(
    (await fs.readFile(path.join(folder, sumsFile), 'utf8'))
      .split('\n')
      .map((line) => /^([\da-f]{64}) {2}(.+)$/.exec(line))
      .filter((match) => match !== null)
      .map(([, digest, file]) => [file!, digest!]),
  );
  const there = new Set((await listFiles(folder)).filter((file) => file !== sumsFile));
  const differences: Difference[] = [];
  for (const [file, digest] of listed) {
    if (!there.has(file)) differences.push({file, is: 'missing'});
    else if ((await digestOf(path.join(folder, file))) !== digest) differences.push({file, is: 'changed'});
  }
  for (const file of there) if (!listed.has(file)) differences.push({file, is: 'not of the release'});
  return {differences, looked: listed.size};
}
