import {drawCode} from './drawCode.mjs';
import {blur, eachPixel, noise} from './effects.mjs';

const usualSide = 480;

/** Corners of a square of so many pixels, turned about the middle of the picture. */
function square(side, angle, middle = usualSide / 2) {
  return [225, 315, 45, 135].map((degrees) => {
    const turned = ((degrees + angle) * Math.PI) / 180;
    const radius = side / Math.SQRT2;
    return [middle + radius * Math.cos(turned), middle + radius * Math.sin(turned)];
  });
}

/**
 * Kinds of pictures of a code, each with other numbers at every call.
 *
 * @param {{size: number, get: (x: number, y: number) => boolean}} code
 * @param {() => number} random from 0 to below 1
 * @returns {Record<string, () => import('./effects.mjs').Picture>}
 */
export function pictureKinds(code, random) {
  const between = (low, high) => low + random() * (high - low);
  const plainWall = () => {
    const grey = between(90, 220);
    return () => grey;
  };
  const scene = (corners, side = usualSide, wall = plainWall()) =>
    drawCode(code, {width: side, height: side, corners, wall});
  const upright = () => scene(square(between(300, 440), 0));
  const moved = (corners, most) =>
    corners.map(([x, y]) => [x + between(-most, most), y + between(-most, most)]);
  const moduleOf = (side) => side / (code.size + 8);

  /** A shadow falls from one side. */
  const shaded = (picture, darkest) => {
    const angle = between(0, 2 * Math.PI);
    return eachPixel(picture, (grey, x, y) => {
      const along =
        (x / picture.width - 0.5) * Math.cos(angle) + (y / picture.height - 0.5) * Math.sin(angle);
      return grey * (darkest + (1 - darkest) * Math.min(1, Math.max(0, along + 0.5)));
    });
  };

  /** A finger lies on the corner that has no finder pattern; the share is of the code's side. */
  const covered = (share) => {
    const side = between(340, 440);
    const picture = scene(square(side, 0));
    const code8 = side / 2 - 4 * moduleOf(side);
    const from = usualSide / 2 + code8 - share * 2 * code8;
    const finger = between(60, 200);
    return eachPixel(picture, (grey, x, y) => (x > from && y > from ? finger : grey));
  };

  /** A picture that ends less than two modules beyond the code, instead of four. */
  const cropped = () => {
    const side = between(320, 440);
    const corner = (-4 + between(0.3, 2)) * moduleOf(side);
    const crop = Math.round(side + 2 * corner);
    return scene(square(side, 0, crop / 2), crop);
  };

  /** Small print and patterns all around, as on a shop window. */
  const busy = () => {
    const print = Array.from({length: 100 * 100}, () => (random() < 0.4 ? 20 : 235));
    const wall = (x, y) => print[Math.floor(y / 5) * 100 + Math.floor(x / 5)];
    return scene(moved(square(between(260, 330), between(0, 360)), 10), usualSide, wall);
  };

  return {
    plain: upright,
    rotated: () => scene(square(between(240, 330), between(0, 360))),
    perspective: () => scene(moved(square(between(320, 400), between(-10, 10)), 45)),
    blurred: () => {
      const side = between(300, 440);
      return blur(scene(square(side, 0)), between(0.3, 0.75) * moduleOf(side));
    },
    noisy: () => noise(upright(), between(20, 60), random),
    dim: () => {
      const [black, white] = [between(20, 60), between(75, 110)];
      return noise(
        eachPixel(upright(), (grey) => black + (grey / 255) * (white - black)),
        2,
        random,
      );
    },
    inverted: () => eachPixel(upright(), (grey) => 255 - grey),
    small: () => scene(square(between(1.9, 3) * (code.size + 8), between(-5, 5), 100), 200),
    'corner covered': () => covered(between(0.12, 0.22)),
    'margin cut off': cropped,
    'busy wall': busy,
    'uneven light': () => shaded(upright(), between(0.15, 0.4)),
    photograph: () => {
      const seen = scene(moved(square(between(260, 330), between(0, 360)), 18));
      return noise(shaded(blur(seen, between(0.6, 1.6)), between(0.4, 0.8)), between(4, 14), random);
    },
  };
}
