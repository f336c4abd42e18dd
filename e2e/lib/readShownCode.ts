import type {Locator} from '@playwright/test';
import decodeQR from 'qr/decode.js';

/** Pixels of a side: enough for a few pixels a module. */
const side = 360;

/** Reads a code that a page draws, as a camera would. @returns its text */
export async function readShownCode(picture: Locator): Promise<string> {
  const pixels = await picture.evaluate(async (element, side) => {
    const copy = element.cloneNode(true) as SVGElement;
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    copy.setAttribute('width', String(side));
    copy.setAttribute('height', String(side));
    const image = new Image();
    image.src = `data:image/svg+xml;base64,${btoa(new XMLSerializer().serializeToString(copy))}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = side;
    canvas.height = side;
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0, side, side);
    const {data} = context.getImageData(0, 0, side, side);
    // One letter a pixel: a list of numbers would take seconds on its way.
    return Array.from({length: side * side}, (_, i) => (data[i * 4]! < 128 ? 'x' : '.')).join('');
  }, side);
  const data = Uint8ClampedArray.from(
    [...pixels].flatMap((dark) => Array<number>(4).fill(dark === 'x' ? 0 : 255)),
  );
  return decodeQR({width: side, height: side, data});
}
