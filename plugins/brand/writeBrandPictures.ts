import fs from 'node:fs';
import path from 'node:path';
import type {Picture} from './readLogo';

/**
 * Writes the pictures of a brand.
 * @param folder of a site, or of what is copied into one
 */
export function writeBrandPictures(pictures: readonly Picture[], folder: string): void {
  for (const {src, bytes} of pictures) {
    const file = path.join(folder, src);
    fs.mkdirSync(path.dirname(file), {recursive: true});
    fs.writeFileSync(file, bytes);
  }
}
