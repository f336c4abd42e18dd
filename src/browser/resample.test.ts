import {expect, it} from 'vitest';
import {resample} from './resample';
import {sharpen} from './sharpen';

const picture = (width: number, ...grey: number[]) => ({
  width,
  height: grey.length / width,
  grey: Float32Array.from(grey),
});

it('half the size mixes four pixels', () => {
  expect(resample(picture(4, 0, 100, 8, 8, 0, 100, 8, 8), 0.5)).toEqual(picture(2, 50, 8));
});

it('twice the size keeps the corners and mixes between', () => {
  expect(resample(picture(2, 0, 100), 2)).toEqual(picture(4, 0, 25, 75, 100, 0, 25, 75, 100));
});

it('the same size changes nothing, and nothing is smaller than a pixel', () => {
  expect(resample(picture(2, 1, 2, 3, 4), 1)).toEqual(picture(2, 1, 2, 3, 4));
  expect(resample(picture(1, 7), 0.1)).toEqual(picture(1, 7));
});

it('sharpening leaves an even picture alone and makes an edge steeper', () => {
  expect(sharpen(picture(3, 9, 9, 9, 9, 9, 9), 4, 3)).toEqual(picture(3, 9, 9, 9, 9, 9, 9));
  // Around the second pixel, the average is 30; its difference of -30 is added once more.
  expect(sharpen(picture(4, 0, 0, 90, 90), 1, 1).grey).toEqual(Float32Array.of(0, -30, 120, 90));
});
