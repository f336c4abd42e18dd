import fs from 'node:fs';
import path from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {filesBelow, readJson} from '../../scripts/checks/files.mjs';
import {Findings} from '../servers/servedSite';
import {readFile, type PlacedFolder} from './placedSite';

/** Every address that a page names of its own site, without query and fragment. */
function ownAddresses(html: string): string[] {
  const found = html.matchAll(/\s(?:href|src)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g);
  return [...found]
    .map(([, double, single, bare]) => (double ?? single ?? bare ?? '').replace(/[?#].*$/, ''))
    .filter((address) => address.startsWith('/'));
}

/** Pages name only what is there, below the base. */
export async function addressesAreThere({site, base}: PlacedFolder): Promise<Findings> {
  const found = new Findings();
  const isThere = (own: string) => {
    if (!own.startsWith(base)) return false;
    const target = path.join(site, decodeURI(own.slice(base.length)));
    return fs.existsSync(own.endsWith('/') ? path.join(target, 'index.html') : target);
  };
  for (const page of filesBelow(site, '.html')) {
    for (const own of ownAddresses(fs.readFileSync(path.join(site, page), 'utf8'))) {
      found.expect(`${page}: ${own}`, isThere(own), true);
    }
  }
  return Promise.resolve(found);
}

/** What is made of the pages says where this site is and what it is called. */
export async function exportsAreItsOwn(placed: PlacedFolder): Promise<Findings> {
  const found = new Findings();
  const {base, site, own} = placed;
  const address = `${own.url}${base}`;
  const {parts} = readJson(path.join(site, 'search-index.json')) as {parts: object};
  found.expect('parts of pages in the search', Object.keys(parts).length > 100, true);
  for (const [file, words] of [
    ['devices/changes/feed.atom', `${address}devices/changes/`],
    ['sitemap.xml', `<loc>${address}help/</loc>`],
    ['help/fix/bluetooth-is-off/index.md', `${base}help/`],
    ['release.json', `"baseUrl": "${base}"`],
    ['devices/changes/feed.json', JSON.stringify(own.brand.name).slice(1, -1)],
  ] as const) {
    found.expect(`"${words}" in ${file}`, readFile(placed, file).includes(words), true);
  }
  return Promise.resolve(found);
}

/** Caches keep assets for good: they all stand below one digest. */
export async function assetsHaveOneDigest({site}: PlacedFolder): Promise<Findings> {
  const found = new Findings();
  const entries = fs.readdirSync(path.join(site, 'assets'));
  for (const entry of entries) found.expect('below assets/', entry, /^[\da-f]{10}$/);
  found.expect('entries of assets/', entries.length, 1);
  return Promise.resolve(found);
}

/** Compressed copies hold the same bytes. */
export async function copiesAreTheSame({site}: PlacedFolder): Promise<Findings> {
  const found = new Findings();
  for (const [ending, unpack] of [
    ['.br', brotliDecompressSync],
    ['.gz', gunzipSync],
  ] as const) {
    const copies = filesBelow(site, ending);
    found.expect(`copies with ${ending}`, copies.length > 300, true);
    for (const copy of copies) {
      const bytes = fs.readFileSync(path.join(site, copy.slice(0, -ending.length)));
      found.expect(copy, unpack(fs.readFileSync(path.join(site, copy))).equals(bytes), true);
    }
  }
  return Promise.resolve(found);
}
