import {correction, generate} from 'lean-qr';
import {afterEach, expect, it, vi} from 'vitest';
import {readPictureFile} from './readPicture';

const text = 'https://passkey-help.example/';
const file = new Blob(['picture']);
const code = generate(text, {minCorrectionLevel: correction.M});

/** A browser whose pictures have this size, and whose canvas draws what `isDark` says of 0 to 1. */
function stubBrowser(width: number, height: number, isDark: (x: number, y: number) => boolean) {
  const drawn: (readonly [number, number])[] = [];
  const close = vi.fn();
  vi.stubGlobal('createImageBitmap', () => Promise.resolve({width, height, close}));
  const context = {
    fillRect: () => undefined,
    drawImage: (_picture: unknown, _x: number, _y: number, w: number, h: number) => drawn.push([w, h]),
    getImageData: (_x: number, _y: number, w: number, h: number) => {
      const data = new Uint8ClampedArray(w * h * 4).fill(255);
      for (let i = 0; i < w * h; i += 1) {
        if (isDark((i % w) / w, Math.floor(i / w) / h)) data.fill(0, i * 4, i * 4 + 3);
      }
      return {width: w, height: h, data};
    },
  };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
  return {drawn, close};
}

/** The code, as wide as the picture. */
const asCode = (x: number, y: number) => {
  const modules = code.size + 8;
  return code.get(Math.floor(x * modules) - 4, Math.floor(y * modules) - 4);
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('reads a code, and lets the picture go', async () => {
  const {drawn, close} = stubBrowser(300, 300, asCode);
  expect(await readPictureFile(file)).toEqual({kind: 'read', text});
  expect(drawn).toEqual([[300, 300]]);
  expect(close).toHaveBeenCalledOnce();
});

it('draws a large picture smaller', async () => {
  const {drawn} = stubBrowser(4000, 4000, asCode);
  expect(await readPictureFile(file)).toEqual({kind: 'read', text});
  expect(drawn).toEqual([[1600, 1600]]);
});

it('looks at a large picture a second time, larger, before it gives up', async () => {
  const {drawn} = stubBrowser(4000, 100, () => false);
  expect(await readPictureFile(file)).toEqual({kind: 'no-code'});
  expect(drawn).toEqual([
    [1600, 40],
    [3200, 80],
  ]);
});

it('says where a file is no picture', async () => {
  vi.stubGlobal('createImageBitmap', () => Promise.reject(new DOMException('The source is broken.')));
  expect(await readPictureFile(file)).toEqual({kind: 'not-a-picture'});
});

it('does not throw where the browser keeps the pixels for itself', async () => {
  const {close} = stubBrowser(300, 300, () => {
    throw new DOMException('Not allowed.', 'SecurityError');
  });
  expect(await readPictureFile(file)).toEqual({kind: 'no-code'});
  expect(close).toHaveBeenCalledOnce();
});
