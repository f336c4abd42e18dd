import fs from 'node:fs/promises';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import type {Font} from 'satori';

/** What every picture is made of. */
export interface PictureParts {
  readonly fonts: readonly Font[];
  /** The two devices, as a data: address. */
  readonly drawing: string;
}

const require = createRequire(import.meta.url);

/** The second file has the letters that the first lacks. */
const files = [
  require.resolve('@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff'),
  require.resolve('@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-700-normal.woff'),
];

/** Reads the font from its package, and the drawing from beside this file. */
export async function loadParts(): Promise<PictureParts> {
  const fonts = await Promise.all(
    files.map(async (file, i): Promise<Font> => ({
      name: `title-${i}`,
      data: await fs.readFile(file),
      weight: 700,
      style: 'normal',
    })),
  );
  const svg = await fs.readFile(fileURLToPath(new URL('./devices.svg', import.meta.url)));
  return {fonts, drawing: `data:image/svg+xml;base64,${svg.toString('base64')}`};
}
