import {createHash} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import {listFiles} from '../plugins/post-build/listFiles';
import {fillSlots} from './fillSlots';
import {digestToken, fillTokens, holdsTokens, leftovers, type Values} from './fillTokens';

const kindOf = (file: string) => path.posix.extname(file).slice(1);

async function rewritten(file: string, folder: string, values: Values): Promise<string> {
  const kind = kindOf(file);
  const text = fillTokens(kind, await fs.readFile(path.join(folder, file), 'utf8'), values);
  if (kind !== 'html') return text;
  return fillSlots(text, {brand: values.brand, baseUrl: values.base}).html;
}

/** A short name for the contents of all assets: caches keep them for good, so it changes with them. */
function digestOf(assets: readonly (readonly [file: string, bytes: Buffer | string])[]): string {
  const hash = createHash('sha256');
  for (const [file, bytes] of assets) hash.update(file).update('\0').update(bytes).update('\0');
  return hash.digest('hex').slice(0, 10);
}

/**
 * Copies the site of a release, with a brand and a base in the place of its tokens.
 * @param from the site of the release
 * @param to a folder that is there and empty
 */
export async function rewriteSite(from: string, to: string, values: Values): Promise<void> {
  const files = await listFiles(from);
  const texts = new Map<string, string>();
  for (const file of files) {
    if (holdsTokens(kindOf(file))) texts.set(file, await rewritten(file, from, values));
  }
  const assets = files.filter((file) => file.startsWith('assets/'));
  const contents = await Promise.all(
    assets.map(
      async (file) => [file, texts.get(file) ?? (await fs.readFile(path.join(from, file)))] as const,
    ),
  );
  const digest = digestOf(contents);
  for (const file of files) {
    const target = path.join(to, file.replace(/^assets\//, `assets/${digest}/`));
    await fs.mkdir(path.dirname(target), {recursive: true});
    const text = texts.get(file);
    if (text === undefined) await fs.copyFile(path.join(from, file), target);
    else await fs.writeFile(target, text.replaceAll(digestToken, digest));
  }
}

/**
 * Looks for tokens that nothing took the place of: a fault of this program, not of who uses it.
 * @throws with the first file that has one
 */
export async function assertNoTokens(folder: string): Promise<void> {
  for (const file of await listFiles(folder)) {
    if (!/^(html|js|css|xml|txt|md|json|atom|svg|)$/.test(kindOf(file))) continue;
    const found = leftovers.exec(await fs.readFile(path.join(folder, file), 'utf8'));
    if (found) throw new Error(`${file} still holds "${found[0]}"`);
  }
}
