import type {Pixels} from './greyPicture';
import {loadDecoder, readPixels} from './readPixels';

export type ReadPicture =
  | {readonly kind: 'read'; readonly text: string}
  /** No code was found, or one that cannot be read. */
  | {readonly kind: 'no-code'}
  /** The browser cannot show the file as a picture. */
  | {readonly kind: 'not-a-picture'}
  /** What reads codes could not be loaded. */
  | {readonly kind: 'not-loaded'};

/** Longest side of the picture that is looked at first, in pixels. */
const longestSide = 1600;

function draw(picture: ImageBitmap, scale: number): Pixels | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d', {willReadFrequently: true});
  if (context === null) return undefined;
  // What is see-through would be black, and the code with it.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** Reads the QR code in a file that the reader chose. The picture stays in the browser. Never throws. */
export async function readPictureFile(file: Blob): Promise<ReadPicture> {
  if (!(await loadDecoder())) return {kind: 'not-loaded'};
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file);
  } catch {
    return {kind: 'not-a-picture'};
  }
  try {
    const fit = Math.min(1, longestSide / Math.max(picture.width, picture.height));
    // A fine code in a large photograph is lost at the first size.
    for (const scale of new Set([fit, Math.min(1, fit * 2)])) {
      const pixels = draw(picture, scale);
      const text = pixels && (await readPixels(pixels));
      if (text !== undefined) return {kind: 'read', text};
    }
  } catch {
    // A browser may have no memory for a canvas, or keep its pixels from pages.
  } finally {
    picture.close();
  }
  return {kind: 'no-code'};
}
