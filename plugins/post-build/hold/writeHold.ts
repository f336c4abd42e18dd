import {createHash} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {listFiles} from '../listFiles';
import {holdScripts} from './holdScripts';

/** Writes hold.js into the assets, under a name of its contents, and makes every page begin with it. */
export async function writeHold({outDir, baseUrl}: {outDir: string; baseUrl: string}): Promise<void> {
  const code = await fs.readFile(fileURLToPath(new URL('./hold.js', import.meta.url)));
  const digest = createHash('sha256').update(code).digest('hex').slice(0, 8);
  const name = `assets/js/hold.${digest}.js`;
  await fs.writeFile(path.join(outDir, name), code);
  for (const file of await listFiles(outDir)) {
    if (!file.endsWith('.html')) continue;
    const target = path.join(outDir, file);
    const html = await fs.readFile(target, 'utf8');
    await fs.writeFile(target, holdScripts(html, `${baseUrl}${name}`));
  }
}
