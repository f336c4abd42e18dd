import fs from 'node:fs';
import path from 'node:path';
import {noBrand, readBrand, type OwnBrand} from './readBrand';
import {tokenBrand} from './tokens';

/**
 * The brand of this build: SITE_BRAND names its file; else it is brand.yml in the project's root, where
 * one is. SITE_RELEASE=1 builds what is placed later.
 * @throws BadRecordsError where the file is wrong, BrandFileError where it cannot be read
 */
export function siteBrand(
  root: string,
  {SITE_BRAND, SITE_RELEASE}: Readonly<Record<string, string | undefined>>,
): OwnBrand {
  if (SITE_RELEASE === '1') return tokenBrand;
  if (SITE_BRAND !== undefined && SITE_BRAND !== '')
    return readBrand(path.resolve(root, SITE_BRAND), SITE_BRAND);
  const file = path.join(root, 'brand.yml');
  return fs.existsSync(file) ? readBrand(file, 'brand.yml') : noBrand;
}
