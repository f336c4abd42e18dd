import fs from 'node:fs/promises';
import path from 'node:path';
import {noBrand, plainIcon, readBrand, type OwnBrand} from '../plugins/brand/readBrand';
import {writeBrandPictures} from '../plugins/brand/writeBrandPictures';
import {finishSite} from '../plugins/post-build/finishSite';
import {makeSums, sumsFile} from './checksums';
import type {PlaceOptions} from './options';
import {PlaceError} from './problem';
import type {CheckedRelease} from './readRelease';
import {assertNoTokens, rewriteSite} from './rewriteSite';
import {anotherSite, assertMayBeSame, holdsSame, lookAt} from './standing';
import {swapIn} from './swapIn';

/** Where a site stands that has no address of its own yet: nothing answers there. */
const noAddress = 'https://passkey-help.example';

/** What came of it. */
export interface Placed {
  readonly out: string;
  readonly state: 'written' | 'already there';
  readonly files: number;
  /** Where the site that was there before is kept. */
  readonly kept?: string;
  /** The site has no address: canonical links and feeds name one that does not exist. */
  readonly hasNoAddress: boolean;
}

function loadBrand(file: string | undefined): OwnBrand {
  if (file === undefined) return noBrand;
  const own = readBrand(path.resolve(file), file);
  if (own.shapeKeys.length > 0) {
    const told = own.shapeKeys.map(({key, line}) => `"${key}" (line ${line})`).join(', ');
    throw new PlaceError(
      `${file}: ${told}: this needs "npm run build", since it changes which pages there are. Take it out to place the release, or build the site from its sources with SITE_BRAND=${file}.`,
    );
  }
  return own;
}

/** The folder in which all is made before it is put in its place, on the same disk. */
async function makeWorkFolder(out: string): Promise<string> {
  const parent = path.dirname(out);
  try {
    // The parent is not made: Node never ends making a folder in some places that are no disk, as /proc.
    return await fs.mkdtemp(path.join(parent, `.${path.basename(out)}-placing-`));
  } catch (error) {
    throw new PlaceError(
      `--out: nothing can be written in ${parent} (${(error as NodeJS.ErrnoException).code ?? String(error)}). Name a folder below one that is there, and in which you may write.`,
    );
  }
}

async function makeSite(release: CheckedRelease, own: OwnBrand, options: PlaceOptions, work: string) {
  const {source} = release;
  const url = options.url ?? own.url ?? noAddress;
  const site = path.join(work, 'site');
  await fs.mkdir(site);
  const {brand, palette, icon = plainIcon} = own;
  await rewriteSite(release.site, site, {brand, palette, icon, url, base: options.base});
  writeBrandPictures(own.pictures, site);
  await finishSite(
    {
      articles: source.articles,
      sections: source.sections,
      trails: source.trails,
      dataset: source.dataset,
      everything: source.dataset,
      release: source.release,
      wordsFor: () => Promise.resolve(source.words),
    },
    {
      outDir: site,
      siteUrl: url,
      baseUrl: options.base,
      siteTitle: brand.name,
      tagline: source.tagline,
      locale: source.locale,
      language: source.language,
      embedOrigins: brand.embedOrigins,
      ...(own.securityContact !== undefined && {securityContact: own.securityContact}),
      hostingDir: path.join(work, 'hosting'),
      compress: options.compress,
    },
  );
  await assertNoTokens(site);
  return url;
}

/**
 * Puts a release under a name and a path. All is made in a folder of its own first and then renamed,
 * so that nothing is ever half done.
 * @throws PlaceError, BadRecordsError or BrandFileError where something given is wrong; nothing is left
 *   behind then
 */
export async function placeSite(release: CheckedRelease, options: PlaceOptions): Promise<Placed> {
  const own = loadBrand(options.brand);
  const out = path.resolve(options.out);
  const before = await lookAt(out, options.out);
  if (before && !options.replace) {
    const place = {out, shown: options.out};
    await assertMayBeSame(before, place, {release: release.source.release, base: options.base});
  }
  const work = await makeWorkFolder(out);
  try {
    const url = await makeSite(release, own, options, work);
    const sums = await makeSums(work);
    await fs.writeFile(path.join(work, sumsFile), sums);
    const told = {out: options.out, files: sums.split('\n').length - 1, hasNoAddress: url === noAddress};
    if (before && (await holdsSame(before, out, sums))) {
      await fs.rm(work, {recursive: true});
      return {...told, state: 'already there'};
    }
    if (before && !options.replace) throw anotherSite(options.out);
    const kept = await swapIn(work, out);
    return {...told, state: 'written', ...(kept !== undefined && {kept})};
  } catch (error) {
    await fs.rm(work, {recursive: true, force: true});
    throw error;
  }
}
