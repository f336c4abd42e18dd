import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** A picture of the brand, ready to be copied into a site. */
export interface Picture {
  readonly bytes: Uint8Array;
  /** Path below the base of the site. Its name changes with its contents, as caches need it. */
  readonly src: string;
  /** In px, at a height of 32. */
  readonly width: number;
}

/** Why a picture cannot be used. */
interface Refusal {
  readonly found: string;
  readonly allowed: string;
}

const shownHeight = 32;
const mostBytes = 100_000;
const allowedKinds = 'an SVG or PNG picture of at most 100 KB';

/** A picture is shown as an image, where scripts do not run; opened on its own it must not run any either. */
const notInSvg: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/<script/i, 'an SVG with a script in it'],
  [/\son[a-z]+\s*=/i, 'an SVG that runs a script on an event'],
  [/<foreignObject/i, 'an SVG with a web page in it'],
  [/<!(DOCTYPE|ENTITY)/i, 'an SVG with a document type'],
  [/(href|src)\s*=\s*["']?\s*(?!#|["'])|url\(\s*["']?\s*(?!#)|@import/i, 'an SVG that loads something else'],
];

function svgWidth(text: string): number | undefined {
  const tag = /<svg\b[^>]*>/i.exec(text)?.[0] ?? '';
  const box = /viewBox\s*=\s*["']\s*[\d.-]+[\s,]+[\d.-]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(tag);
  const sides = box ?? /\swidth\s*=\s*["']([\d.]+)(?:px)?["'].*\sheight\s*=\s*["']([\d.]+)/.exec(tag);
  if (sides === null) return undefined;
  const ratio = Number(sides[1]) / Number(sides[2]);
  return Number.isFinite(ratio) && ratio > 0 ? ratio * shownHeight : undefined;
}

/** PNG, second edition: the size stands in the first chunk. */
function pngWidth(bytes: Buffer): number | undefined {
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  if (bytes.length < 24 || !bytes.subarray(0, 8).equals(signature)) return undefined;
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return width > 0 && height > 0 ? (width / height) * shownHeight : undefined;
}

function widthOf(bytes: Buffer, extension: string): number | Refusal {
  if (extension === '.png') {
    return pngWidth(bytes) ?? {found: 'a file that is no PNG', allowed: allowedKinds};
  }
  if (extension !== '.svg') return {found: `a file of the kind "${extension}"`, allowed: allowedKinds};
  const text = bytes.toString('utf8');
  const bad = notInSvg.find(([pattern]) => pattern.test(text));
  if (bad) return {found: bad[1], allowed: 'an SVG of shapes alone'};
  return svgWidth(text) ?? {found: 'an SVG without a size', allowed: 'an SVG with a viewBox'};
}

/**
 * Reads a picture of the brand.
 * @param name what the file is called in the site, without ending
 * @returns why not, where it cannot be used
 */
export function readLogo(file: string, name: string): Picture | Refusal {
  let bytes: Buffer;
  try {
    bytes = fs.readFileSync(file);
  } catch {
    return {found: 'a file that is not there or cannot be read', allowed: allowedKinds};
  }
  if (bytes.length > mostBytes) return {found: `${bytes.length} bytes`, allowed: allowedKinds};
  const extension = path.extname(file).toLowerCase();
  const width = widthOf(bytes, extension);
  if (typeof width !== 'number') return width;
  if (width > shownHeight * 8) {
    return {found: 'a picture more than eight times as wide as high', allowed: 'a picture for a header'};
  }
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return {bytes, src: `img/brand/${name}-${digest}${extension}`, width: Math.round(width)};
}
