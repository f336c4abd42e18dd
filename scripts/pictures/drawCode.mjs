import {homography} from './homography.mjs';

/** Modules of white around a code (ISO/IEC 18004). */
const quietZone = 4;

/** Looks at each pixel so many times each way: edges become grey, as a camera sees them. */
const samples = 3;

/**
 * Draws a code as a camera would see it on a wall.
 *
 * @param {{size: number, get: (x: number, y: number) => boolean}} code
 * @param {{width: number, height: number, corners: readonly (readonly [number, number])[], wall: (x: number, y: number) => number}} scene
 *   corners of the white square around the code, in pixels; wall: its grey, from 0 to 255, at a pixel
 * @returns {{width: number, height: number, grey: Float32Array}} grey from 0, black, to 255
 */
export function drawCode(code, {width, height, corners, wall}) {
  const side = code.size + 2 * quietZone;
  const toCode = homography(corners, side);
  const greyAt = (px, py) => {
    const [x, y] = toCode(px, py);
    if (!(x >= 0 && y >= 0 && x < side && y < side)) return wall(px, py);
    return code.get(Math.floor(x) - quietZone, Math.floor(y) - quietZone) ? 0 : 255;
  };
  const grey = new Float32Array(width * height);
  for (let i = 0; i < grey.length; i += 1) {
    const left = i % width;
    const top = Math.floor(i / width);
    let sum = 0;
    for (let sample = 0; sample < samples * samples; sample += 1) {
      const dx = ((sample % samples) + 0.5) / samples;
      const dy = (Math.floor(sample / samples) + 0.5) / samples;
      sum += greyAt(left + dx, top + dy);
    }
    grey[i] = sum / (samples * samples);
  }
  return {width, height, grey};
}
