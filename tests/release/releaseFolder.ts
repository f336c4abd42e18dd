import {execFile, execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {releasePlace} from '../../scripts/lib/releasePlace.mjs';

export const newFolder = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'placed-'));

/**
 * Unpacks the archive that "npm run release" made, as who hosts the site does.
 * @param to a folder that is there
 * @returns the folder with place.mjs
 * @throws where there is no archive
 */
export function unpackRelease(to: string): string {
  const {archive, title} = releasePlace('.');
  if (!fs.existsSync(archive)) throw new Error('There is no release: run "npm run release" first.');
  execFileSync('tar', ['-xzf', archive, '-C', to]);
  return path.join(to, title);
}

interface Told {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/**
 * Runs the program of a release as its user does: with Node, and nothing of this project at hand. It
 * leaves compressed copies out, which take most of its time, unless it is told otherwise.
 * @param env what its environment has besides PATH
 */
export function place(
  release: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {SITE_COMPRESS: 'off'},
): Promise<Told> {
  return new Promise((resolve) => {
    const options = {cwd: os.tmpdir(), env: {PATH: process.env.PATH ?? '', ...env}};
    const child = execFile(
      process.execPath,
      [path.join(release, 'place.mjs'), ...args],
      options,
      (_failed, out, error) => resolve({code: child.exitCode, out, error}),
    );
  });
}
