// @vitest-environment node
import {generate} from 'lean-qr';
import {expect, describe, it} from 'vitest';
import {seededRandom} from '../../src/domain/evaluation/random';
import {blur, noise} from './effects.mjs';
import {homography} from './homography.mjs';
import {judgePictures} from './judgePictures.mjs';
import {pictureKinds} from './kinds.mjs';
import {readAll} from './readAll.mjs';

const code = generate('FIDO:/000');
const pictures = (seed: number) => pictureKinds(code, seededRandom(seed));

describe('the pictures', () => {
  it('are the same for the same seed, and others for another', () => {
    const made = (seed: number) => pictures(seed).small!().grey;
    expect(made(1)).toEqual(made(1));
    expect(made(1)).not.toEqual(made(2));
  });

  it('are of many kinds, and no two are alike', () => {
    const kinds = Object.values(pictures(1)).map((make) => make().grey);
    expect(kinds.length).toBeGreaterThanOrEqual(10);
    expect(new Set(kinds.map((grey) => grey.reduce((sum, value) => sum + value, 0))).size).toBe(kinds.length);
    expect(kinds.every((grey) => grey.every(Number.isFinite))).toBe(true);
  });

  it('take the corners of a picture to the corners of the code', () => {
    const corners = [
      [10, 20],
      [110, 5],
      [130, 140],
      [-5, 90],
    ] as const;
    const toCode = homography(corners, 45);
    const found = corners.map(([x, y]) => toCode(x, y).map((at) => Math.round(at * 1e6) / 1e6 + 0));
    expect(found).toEqual([
      [0, 0],
      [45, 0],
      [45, 45],
      [0, 45],
    ]);
  });

  it('are blurred and noisy by as much as is asked', () => {
    const side = 101;
    const dot = new Float32Array(side * side);
    dot[50 * side + 50] = 1;
    const {grey} = blur({width: side, height: side, grey: dot}, 4);
    const across = grey.reduce((sum, value, i) => sum + value * ((i % side) - 50) ** 2, 0);
    expect(Math.sqrt(across)).toBeCloseTo(4, 0);
    const noisy = noise(
      {width: side, height: side, grey: new Float32Array(side * side)},
      20,
      seededRandom(1),
    );
    const variance = noisy.grey.reduce((sum, value) => sum + value * value, 0) / (side * side);
    expect(Math.sqrt(variance)).toBeCloseTo(20, 0);
  });
});

describe('the verdict', () => {
  const judge = async (answers: readonly (string | undefined)[]) => {
    let at = 0;
    const read = () => Promise.resolve(answers[at++]);
    return judgePictures(await readAll({plain: () => ({})}, {text: 'right', count: answers.length, read}));
  };

  it('is good where enough is read', async () => {
    const {total, broken} = await judge(['right', 'right', 'right', 'right', undefined]);
    expect(total).toMatchObject({count: 5, read: 4, wrong: 0});
    expect(broken).toEqual([]);
  });

  it('sees a wrong text, though it is one of many', async () => {
    const {broken} = await judge([...Array<string>(19).fill('right'), 'wrong']);
    expect(broken).toEqual(['wrong texts: 1, allowed: 0']);
  });

  it('sees that too little is read, or that there was nothing to read', async () => {
    expect((await judge(['right', 'right', 'right', undefined])).broken).toEqual([
      'read: 75.0 %, allowed: 80 % or more',
    ]);
    expect((await judge([])).broken).toEqual(['read: 0.0 %, allowed: 80 % or more']);
  });
});
