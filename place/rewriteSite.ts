import {createHash} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import {listFiles} from './checksums';
import {fillSlots} from './fillSlots';
import {digestToken, fillTokens, holdsTokens, leftovers, type Values} from './fillTokens';

const kindOf = (file: string) => path.posix.extname(file).slice(1);

/** What of a release is made anew from its pages, so that no tokens in it matter. */
const isDerived = (file: string) =>
  /^(data\/v1\/|search-index\.json$|security-headers\.json$|_headers$|release\.json$|llms\.txt$)/.test(
    file,
  ) ||
  /\.(md|atom)$/.test(file) ||
  /^devices\/changes\/feed\.json$/.test(file);

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

interface Rewritten {
  /** How many files hold values in the place of tokens. */
  readonly changed: number;
  readonly copied: number;
}

/**
 * Copies the site of a release, with a brand and a base in the place of its tokens.
 * @param from the site of the release
 * @param to a folder that is there and empty
 */
export async function rewriteSite(from: string, to: string, values: Values): Promise<Rewritten> {
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
  return {changed: texts.size, copied: files.length - texts.size};
}

/**
 * Looks for tokens that nothing took the place of: a fault of this program, not of who uses it.
 * @param derived whether files that are made from the pages are there by now
 * @throws with the first file that has one
 */
export async function assertNoTokens(folder: string): Promise<number> {
  let looked = 0;
  for (const file of await listFiles(folder)) {
    if (!/^(html|js|css|xml|txt|md|json|atom|svg|)$/.test(kindOf(file)) && !isDerived(file)) continue;
    looked += 1;
    const found = leftovers.exec(await fs.readFile(path.join(folder, file), 'utf8'));
    if (found) throw new Error(`${file} still holds "${found[0]}"`);
  }
  return looked;
}
