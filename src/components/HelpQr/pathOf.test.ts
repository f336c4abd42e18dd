import {correction, generate} from 'lean-qr';
import decodeQR from 'qr/decode.js';
import {expect, it} from 'vitest';
import {pathOf} from './pathOf';

const scale = 4;
const quiet = 4;

/** Draws a path of unit squares as pixels. */
function pixels(path: string, size: number) {
  const side = (size + 2 * quiet) * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let i = 0; i < scale * scale; i += 1) {
      const px = (Number(x) + quiet) * scale + (i % scale);
      const py = (Number(y) + quiet) * scale + Math.floor(i / scale);
      data.set([0, 0, 0, 255], (py * side + px) * 4);
    }
  }
  return {width: side, height: side, data};
}

it.each([
  'https://passkey-help.example/fix/#HELP-ABCDE-FGHJK',
  'https://passkey-help.example/help/fix/#where-stopped=connecting&computer-shows=code&phone-shows=connecting&tried=a.b',
])('what is drawn can be read by another library: %s', (address) => {
  const code = generate(address, {minCorrectionLevel: correction.M});
  expect(decodeQR(pixels(pathOf(code), code.size))).toBe(address);
});
