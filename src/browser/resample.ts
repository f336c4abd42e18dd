import type {GreyPicture} from './greyPicture';

/** Where a line of the new picture lies between two lines of the old one. */
function positions(from: number, to: number) {
  return Array.from({length: to}, (_, i) => {
    const at = Math.min(from - 1, Math.max(0, ((i + 0.5) * from) / to - 0.5));
    const before = Math.floor(at);
    return {before, after: Math.min(from - 1, before + 1), share: at - before};
  });
}

/**
 * Makes a picture larger or smaller, each new pixel mixed from the four nearest.
 *
 * @param scale 0.5 is half as wide; below that, pixels would be left out
 */
export function resample({width, height, grey}: GreyPicture, scale: number): GreyPicture {
  const [newWidth, newHeight] = [width, height].map((side) => Math.max(1, Math.round(side * scale)));
  const columns = positions(width, newWidth!);
  const result = new Float32Array(newWidth! * newHeight!);
  let at = 0;
  for (const row of positions(height, newHeight!)) {
    const [above, below] = [row.before * width, row.after * width];
    for (const {before, after, share} of columns) {
      const top = grey[above + before]! * (1 - share) + grey[above + after]! * share;
      const bottom = grey[below + before]! * (1 - share) + grey[below + after]! * share;
      result[at] = top * (1 - row.share) + bottom * row.share;
      at += 1;
    }
  }
  return {width: newWidth!, height: newHeight!, grey: result};
}
