import fs from 'node:fs';
import path from 'node:path';
import {brandCss} from './brandCss';
import type {OwnBrand} from './readBrand';

/**
 * Writes the style sheet and the pictures of a brand, for the build to take.
 * @param folder is emptied first
 * @returns where they are
 */
export function writeBrandFiles(
  {palette, pictures}: Pick<OwnBrand, 'palette' | 'pictures'>,
  folder: string,
): {readonly css: string; readonly staticDir: string} {
  fs.rmSync(folder, {recursive: true, force: true});
  const staticDir = path.join(folder, 'static');
  fs.mkdirSync(staticDir, {recursive: true});
  const css = path.join(folder, 'brand.css');
  fs.writeFileSync(css, brandCss(palette));
  for (const {src, bytes} of pictures) {
    const file = path.join(staticDir, src);
    fs.mkdirSync(path.dirname(file), {recursive: true});
    fs.writeFileSync(file, bytes);
  }
  return {css, staticDir};
}
