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

interface PublishedView {
  readonly id: string;
  readonly columns: readonly string[];
  readonly groups: readonly {readonly rows: readonly {readonly about: readonly string[]}[]}[];
}

/** The further tables, derived from the same claims. */
export function publishedViews(): readonly PublishedView[] {
  const text = readFileSync(path.resolve('build', 'data', 'v1', 'device-support.json'), 'utf8');
  return (JSON.parse(text) as {views: PublishedView[]}).views;
}

/** Fewer rows than this means that records were lost. */
export const fewestRows = 23;
