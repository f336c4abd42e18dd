/** A picture in shades of grey, from 0 (black) to 255, row by row. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly grey: Float32Array;
}

/** A picture as a canvas has it: four bytes a pixel, red, green, blue, alpha. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Takes the colour out, by how bright each colour looks (ITU-R BT.601). */
export function toGrey({width, height, data}: Pixels): GreyPicture {
  const grey = Float32Array.from(
    {length: width * height},
    (_, i) => 0.299 * data[i * 4]! + 0.587 * data[i * 4 + 1]! + 0.114 * data[i * 4 + 2]!,
  );
  return {width, height, grey};
}

/** Rounds, and cuts off what is beyond black and white. */
export function toPixels({width, height, grey}: GreyPicture): Pixels {
  const data = new Uint8ClampedArray(grey.length * 4).fill(255);
  for (let i = 0; i < grey.length; i += 1) data.fill(grey[i]!, i * 4, i * 4 + 3);
  return {width, height, data};
}
