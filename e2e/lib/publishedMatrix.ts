import {readFileSync} from 'node:fs';
import path from 'node:path';

interface PublishedGroup {
  readonly os: string;
  readonly name: string;
  readonly rows: readonly {readonly name: string}[];
}

/** The matrix as the site publishes it for machines: what its table has to show people. */
export function publishedMatrix(): readonly PublishedGroup[] {
  const text = readFileSync(path.resolve('build', 'data', 'v1', 'device-support.json'), 'utf8');
  return (JSON.parse(text) as {derived: PublishedGroup[]}).derived;
}

/** Fewer rows than this means that records were lost. */
export const fewestRows = 23;
