import {correction, generate} from 'lean-qr';
import {expect, it} from 'vitest';
import {toGrey, toPixels, type GreyPicture} from './greyPicture';
import {readPixels} from './readPixels';
import {sharpen} from './sharpen';

const text = 'https://passkey-help.example/fix/';
const quiet = 4;

/** A code with so many pixels a module; each module is drawn in the colours given. */
function picture(scale: number, dark: readonly number[], light: readonly number[]) {
  const code = generate(text, {minCorrectionLevel: correction.M});
  const side = (code.size + 2 * quiet) * scale;
  const data = new Uint8ClampedArray(side * side * 4);
  for (let i = 0; i < side * side; i += 1) {
    const [x, y] = [i % side, Math.floor(i / side)].map((at) => Math.floor(at / scale) - quiet);
    data.set([...(code.get(x!, y!) ? dark : light), 255], i * 4);
  }
  return {width: side, height: side, data};
}

it.each([
  ['dark on light', 4, [0, 0, 0], [255, 255, 255]],
  ['light on dark', 4, [240, 240, 240], [20, 20, 20]],
  ['in colours', 4, [20, 40, 160], [250, 240, 200]],
  ['pale', 4, [120, 120, 120], [150, 150, 150]],
  ['large', 30, [0, 0, 0], [255, 255, 255]],
])('reads a code %s', async (_name, scale, dark, light) => {
  expect(await readPixels(picture(scale, dark, light))).toBe(text);
});

it('reads what the library alone cannot: a blurred code', async () => {
  const {decodeQR} = await import('qr/decode.js');
  // With a strength of -1, each pixel becomes the average around it.
  const average = (grey: GreyPicture) => sharpen(grey, 5, -1);
  const blurred = toPixels(average(average(toGrey(picture(8, [0, 0, 0], [255, 255, 255])))));
  expect(() => decodeQR(blurred)).toThrow();
  expect(await readPixels(blurred)).toBe(text);
});

it.each([
  ['an empty picture', {width: 200, height: 200, data: new Uint8ClampedArray(160_000)}],
  ['a single pixel', {width: 1, height: 1, data: new Uint8ClampedArray(4)}],
  ['half a code', {...picture(4, [0, 0, 0], [255, 255, 255]), height: 60}],
  ['data that are too short', {width: 100, height: 100, data: new Uint8ClampedArray(7)}],
  ['no picture', {width: 0, height: 0, data: new Uint8ClampedArray(0)}],
])('finds nothing in %s, and does not throw', async (_name, pixels) => {
  expect(await readPixels(pixels)).toBeUndefined();
});
