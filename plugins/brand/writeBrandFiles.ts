import fs from 'node:fs';
import path from 'node:path';
import {brandCss} from './brandCss';
import type {OwnBrand} from './readBrand';
import {writeBrandPictures} from './writeBrandPictures';

/** What a brand adds to the sources, from the root; paths from elsewhere would be shipped to every page. */
export const brandFolder = './.docusaurus/brand';

/** The articles of a site whose brand leaves some out or adds some; not there for all others. */
export const gatheredDocs = `${brandFolder}/docs`;

/**
 * Writes the style sheet and the pictures of a brand, for the build to take.
 * @param folder is emptied first
 */
export function writeBrandFiles(
  {palette, pictures}: Pick<OwnBrand, 'palette' | 'pictures'>,
  folder: string,
): void {
  fs.rmSync(folder, {recursive: true, force: true});
  const staticDir = path.join(folder, 'static');
  fs.mkdirSync(staticDir, {recursive: true});
  fs.writeFileSync(path.join(folder, 'brand.css'), brandCss(palette));
  writeBrandPictures(pictures, staticDir);
}
