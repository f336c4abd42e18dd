import fs from 'node:fs/promises';
import path from 'node:path';
import {bundleSchema, fileSchemas} from '../../../src/schema/dataFiles';
import {absoluteAddress} from '../../../src/domain/address/absoluteAddress';
import {licenceId} from '../licence';
import type {ExportSite} from './exportSite';

const names = [...Object.keys(fileSchemas), 'articles'];

/**
 * Writes bundle.json: every data file as it lies beside it, in one, without spaces between.
 * @param dataDir the folder with those files, which may stand on another host than they were built for
 * @throws when a file is missing or does not fit its schema
 */
export async function writeBundle(dataDir: string, site: ExportSite): Promise<void> {
  const entries = await Promise.all(
    names.map(async (name) => {
      const text = await fs.readFile(path.join(dataDir, `${name}.json`), 'utf8');
      return [name, JSON.parse(text) as unknown] as const;
    }),
  );
  const bundle = bundleSchema.parse({
    $schema: 'schemas/bundle.schema.json',
    licence: licenceId,
    site: {title: site.title, address: absoluteAddress(site, '/')},
    version: site.version,
    factsDate: site.factsDate,
    files: Object.fromEntries(entries),
  });
  await fs.writeFile(path.join(dataDir, 'bundle.json'), `${JSON.stringify(bundle)}\n`);
}
