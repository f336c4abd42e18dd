import {toGrey, toPixels, type GreyPicture, type Pixels} from './greyPicture';
import {resample} from './resample';
import {sharpen} from './sharpen';

/** Pixels of an enlarged picture: more would keep a phone busy for seconds. */
const mostPixels = 4_000_000;

/** Pixels around an edge that count, and how much steeper it gets: measured with npm run bench:pictures. */
const radius = 8;
const strength = 3;

/** A small or blurred code is found sharpened and larger, a large one sharpened and smaller. */
const changes: readonly ((picture: GreyPicture) => GreyPicture)[] = [
  (picture) =>
    resample(
      sharpen(picture, radius, strength),
      Math.min(2, Math.sqrt(mostPixels / (picture.width * picture.height))),
    ),
  (picture) => sharpen(resample(picture, 0.5), radius, strength),
];

/** Loads what reads codes. @returns false where it cannot be loaded */
export async function loadDecoder(): Promise<boolean> {
  try {
    await import('qr/decode.js');
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads the QR code in a picture, light on dark too. It never throws once loadDecoder has
 * said yes.
 *
 * @param effort "quick" looks once, for pictures that come many times a second
 * @returns the text, or nothing where no code was read
 */
export async function readPixels(
  {width, height, data}: Pixels,
  effort: 'quick' | 'thorough' = 'thorough',
): Promise<string | undefined> {
  const {decodeQR} = await import('qr/decode.js');
  const read = (pixels: Pixels): string | undefined => {
    try {
      return decodeQR(pixels);
    } catch {
      // The library throws where it finds nothing.
      return undefined;
    }
  };
  const text = read({width, height, data});
  if (text !== undefined || effort === 'quick') return text;
  const grey = toGrey({width, height, data});
  for (const change of changes) {
    const found = read(toPixels(change(grey)));
    if (found !== undefined) return found;
  }
  return undefined;
}
