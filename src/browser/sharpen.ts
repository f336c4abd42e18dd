import type {GreyPicture} from './greyPicture';

/** Averages each pixel of a line with those up to `radius` away; beyond an end, the end counts. */
function averageLine(
  from: Float32Array,
  to: Float32Array,
  start: number,
  step: number,
  count: number,
  radius: number,
) {
  const at = (i: number) => from[start + step * Math.min(count - 1, Math.max(0, i))]!;
  let sum = 0;
  for (let i = -radius; i <= radius; i += 1) sum += at(i);
  for (let i = 0; i < count; i += 1) {
    to[start + step * i] = sum / (2 * radius + 1);
    sum += at(i + radius + 1) - at(i - radius);
  }
}

/**
 * Makes the edges of a blurred picture steeper (unsharp masking): what differs from its surroundings
 * differs more.
 *
 * @param radius of the surroundings, in pixels
 * @param strength 0 changes nothing
 */
export function sharpen({width, height, grey}: GreyPicture, radius: number, strength: number): GreyPicture {
  const rows = new Float32Array(grey.length);
  const around = new Float32Array(grey.length);
  for (let y = 0; y < height; y += 1) averageLine(grey, rows, y * width, 1, width, radius);
  for (let x = 0; x < width; x += 1) averageLine(rows, around, x, width, height, radius);
  const sharp = grey.map((value, i) => value + strength * (value - around[i]!));
  return {width, height, grey: sharp};
}
