/** @typedef {{width: number, height: number, grey: Float32Array}} Picture grey from 0 to 255 */

/**
 * Changes each pixel by itself.
 *
 * @param {Picture} picture
 * @param {(grey: number, x: number, y: number) => number} change x and y in pixels
 * @returns {Picture}
 */
export const eachPixel = ({width, height, grey}, change) => ({
  width,
  height,
  grey: grey.map((value, i) => change(value, i % width, Math.floor(i / width))),
});

/** Averages over `2 * radius + 1` pixels in steps of `step`; at an edge, over what there is. */
function average(source, count, at, radius) {
  const result = new Float32Array(count);
  for (let i = 0; i < count; i += 1) {
    let sum = 0;
    let weight = 0;
    for (let j = -Math.ceil(radius); j <= Math.ceil(radius); j += 1) {
      if (i + j < 0 || i + j >= count) continue;
      // The outermost pixels count in part, so that any radius is possible.
      const share = Math.min(1, radius + 1 - Math.abs(j));
      sum += share * source[at(i + j)];
      weight += share;
    }
    result[i] = sum / weight;
  }
  return result;
}

function blurOnce({width, height, grey}, radius) {
  const rows = new Float32Array(grey.length);
  for (let y = 0; y < height; y += 1) {
    rows.set(
      average(grey, width, (x) => y * width + x, radius),
      y * width,
    );
  }
  const result = new Float32Array(grey.length);
  for (let x = 0; x < width; x += 1) {
    const column = average(rows, height, (y) => y * width + x, radius);
    for (let y = 0; y < height; y += 1) result[y * width + x] = column[y];
  }
  return {width, height, grey: result};
}

/**
 * Blurs as a lens out of focus: three averages come close to a Gaussian.
 *
 * @param {Picture} picture
 * @param {number} sigma pixels
 * @returns {Picture}
 */
export function blur(picture, sigma) {
  // The variance of three averages over 2r + 1 pixels is r * (r + 1).
  const radius = (Math.sqrt(1 + 4 * sigma * sigma) - 1) / 2;
  return [1, 2, 3].reduce((blurred) => blurOnce(blurred, radius), picture);
}

/**
 * Adds the noise of a camera (Box and Muller).
 *
 * @param {Picture} picture
 * @param {number} deviation in steps of grey
 * @param {() => number} random
 */
export const noise = (picture, deviation, random) =>
  eachPixel(picture, (grey) => {
    const size = Math.sqrt(-2 * Math.log(1 - random()));
    return grey + deviation * size * Math.cos(2 * Math.PI * random());
  });
