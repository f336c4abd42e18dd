import fs from 'node:fs';
import path from 'node:path';
import {builtPaths} from '../../scripts/checks/addresses.mjs';

interface ExportedPairs {
  readonly pairs: readonly {readonly verdict: string; readonly page: string | null}[];
}

/** The pages of common pairs, with what each says. */
export function pairPages(): {readonly path: string; readonly verdict: string}[] {
  const file = path.resolve('build', 'data', 'v1', 'pairs.json');
  const {pairs} = JSON.parse(fs.readFileSync(file, 'utf8')) as ExportedPairs;
  return pairs.flatMap(({page, verdict}) => (page === null ? [] : [{path: page, verdict}]));
}

/** The paths of all pages of the built site; those for the frames of others have tests of their own. */
function allPages(): string[] {
  return builtPaths(path.resolve('build')).filter((address) => !address.startsWith('/embed/'));
}

/**
 * The pages to look at one by one. The pages of common pairs differ in their words alone, so one for
 * each verdict stands for all; pair.spec.ts opens every one.
 */
export function sitePages(): string[] {
  const pairs = pairPages();
  const samples = new Map(pairs.map((pair) => [pair.verdict, pair.path]));
  const left = new Set(
    pairs.map((pair) => pair.path).filter((each) => ![...samples.values()].includes(each)),
  );
  return allPages().filter((address) => !left.has(address));
}

/** Fewer pages than this means that the list was not read, not that the site shrank. */
export const fewestPages = 25;
