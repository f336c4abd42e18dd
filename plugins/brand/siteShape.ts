import fs from 'node:fs';
import path from 'node:path';
import {fleetProblems} from '../../src/domain/brand/fleetProblems';
import {hiddenPages, hideProblems} from '../../src/domain/brand/hiddenPages';
import {narrowDataset} from '../../src/domain/brand/narrowDataset';
import {pairPages} from '../../src/domain/pair/pairPages';
import type {Dataset} from '../../src/domain/records/dataset';
import {loadDataset} from '../site-data/loadDataset';
import {BadRecordsError, fieldName} from '../site-data/problem';
import {readToday} from '../site-data/today';
import type {OwnBrand} from './readBrand';
import {readPages, type PageFile} from './readPages';

/** What a site consists of, where its brand leaves something out or adds to it. */
export interface SiteShape {
  /** The folder of its articles. */
  readonly docs: string;
  /** Addresses of pages that it does not have. */
  readonly hidden: ReadonlySet<string>;
  /** Systems (ids of subjects) of which it speaks. */
  readonly systems: ReadonlySet<string>;
  /** Takes from every record the pages that the site does not have. */
  readonly unlink: (everything: Dataset) => Dataset;
  /** Every record, as read to work this out; given once, since records change while "npm run dev" runs. */
  readonly takeLoaded: () => Dataset | undefined;
  /** The records that concern the people of this site. */
  readonly narrow: (everything: Dataset) => Dataset;
}

/** The articles of a team's own stand together, below this part of the address. */
export const ownFolder = 'own';

/** Causes whose article is left out stay, without a page to lead to. */
function unlinker(hidden: ReadonlySet<string>) {
  return (everything: Dataset): Dataset => ({
    ...everything,
    causes: everything.causes.map(({article, ...cause}) =>
      article === undefined || hidden.has(article) ? cause : {...cause, article},
    ),
  });
}

/** Gives something away once. */
function once<T>(value: T): () => T | undefined {
  let left: T | undefined = value;
  return () => {
    const given = left;
    left = undefined;
    return given;
  };
}

function gatherDocs(root: string, pages: readonly PageFile[], own: string | undefined, to: string): void {
  fs.rmSync(to, {recursive: true, force: true});
  for (const {file} of pages) {
    const target = path.join(to, file);
    fs.mkdirSync(path.dirname(target), {recursive: true});
    fs.copyFileSync(path.join(root, 'docs', file), target);
  }
  if (own !== undefined) fs.cpSync(own, path.join(to, ownFolder), {recursive: true});
}

/**
 * Works out what a brand leaves out and adds, and gathers the articles that are left.
 * @param to a folder for them; it is emptied first
 * @returns undefined where the brand changes nothing of this kind
 * @throws BadRecordsError where it names what is not there
 */
export async function siteShape(
  root: string,
  {shape, shapeKeys, file, lineOf}: OwnBrand,
  to: string,
): Promise<SiteShape | undefined> {
  if (shapeKeys.length === 0) return undefined;
  const {hide = {}, fleet = {}, articles} = shape;
  const dataset = await loadDataset(root, readToday());
  const pages = readPages(path.join(root, 'docs'));
  const problems = [
    ...hideProblems(
      pages,
      dataset.topics.map(({id}) => id),
      hide,
    ),
    ...fleetProblems(dataset, fleet),
  ];
  if (problems.length > 0) {
    const located = problems.map(({path: at, ...rest}) => ({
      file: file ?? 'brand.yml',
      line: lineOf?.(at) ?? 1,
      field: fieldName(at),
      ...rest,
    }));
    throw new BadRecordsError(located, file ?? 'brand.yml', 'the brand');
  }
  const narrow = (full: Dataset) => narrowDataset(full, fleet);
  const left = narrow(dataset);
  const known = new Set(left.causes.map(({id}) => id));
  const lost = new Set(dataset.causes.map(({id}) => id).filter((id) => !known.has(id)));
  const hidden = new Set(hiddenPages(pages, hide, lost));
  const pairs = new Set(pairPages(left).map((page) => page.path));
  for (const page of pairPages(dataset)) if (!pairs.has(page.path)) hidden.add(page.path);
  gatherDocs(
    root,
    pages.filter(({address}) => !hidden.has(address)),
    articles,
    to,
  );
  return {
    docs: to,
    hidden,
    systems: new Set(left.platforms.map(({os}) => os)),
    unlink: unlinker(hidden),
    takeLoaded: once(dataset),
    narrow,
  };
}
