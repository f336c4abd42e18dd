import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The release that "npm run release" made. @throws where there is none */
export function releaseFolder(): string {
  const name = fs.readdirSync('release').find((entry) => fs.existsSync(`release/${entry}/place.mjs`));
  if (name === undefined) throw new Error('There is no release: run "npm run release" first.');
  return path.resolve('release', name);
}

export const newFolder = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'placed-'));

interface Told {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the program of a release as its user does: with Node, and nothing of this project at hand. */
export function place(release: string, ...args: readonly string[]): Told {
  const {status, stdout, stderr} = spawnSync(process.execPath, [path.join(release, 'place.mjs'), ...args], {
    cwd: os.tmpdir(),
    encoding: 'utf8',
    env: {PATH: process.env.PATH ?? ''},
  });
  return {code: status, out: stdout, error: stderr};
}
