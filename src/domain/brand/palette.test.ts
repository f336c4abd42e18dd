import fs from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {contrast, mix} from './contrast';
import {
  accentOf,
  isReadable,
  nearestReadable,
  plainPalette,
  schemes,
  weakestContrast,
  type Palette,
} from './palette';

const both = ['light', 'dark'] as const satisfies readonly (keyof Palette)[];
const aColour = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((channels) => `#${channels.map((each) => each.toString(16).padStart(2, '0')).join('')}`);

describe('contrast', () => {
  // The ends of the scale, and a pair from the examples of WCAG's technique G18.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
  ])('of %s and %s is %d', (first, second, ratio) => {
    expect(contrast(first, second)).toBeCloseTo(ratio, 2);
    expect(contrast(second, first)).toBeCloseTo(ratio, 2);
  });
});

it('mixes', () => {
  expect(mix('#ff0000', '#0000ff', 0.5)).toBe('#800080');
});

describe('the grounds', () => {
  it('are those of the design', () => {
    const css = fs.readFileSync('src/css/tokens.css', 'utf8');
    const found = ['paper', 'surface', 'sunken'].map((name) =>
      new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css)!,
    );
    expect(found.map(([, light]) => light)).toEqual(schemes.light.grounds);
    expect(found.map(([, , dark]) => dark)).toEqual(schemes.dark.grounds);
  });

  it.each(both)('let the plain accent be read (%s)', (scheme) => {
    expect(weakestContrast(plainPalette[scheme], scheme)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the nearest readable colour', () => {
  it.each(both)('can be read, and is the same where it could be read already (%s)', (scheme) => {
    fc.assert(
      fc.property(aColour, (wish) => {
        const offered = nearestReadable(wish, scheme);
        expect(isReadable(offered, scheme)).toBe(true);
        if (isReadable(wish, scheme)) expect(offered).toBe(wish);
      }),
    );
  });

  it('keeps the tone of a yellow', () => {
    expect(isReadable('#ffcc00', 'light')).toBe(false);
    const [, red, green, blue] = /#(..)(..)(..)/.exec(nearestReadable('#ffcc00', 'light'))!;
    expect(parseInt(red!, 16)).toBeGreaterThan(parseInt(green!, 16));
    expect(blue).toBe('00');
  });
});

it('words on a light accent are dark', () => {
  expect(accentOf('#7fd3d6', 'dark').ink).toBe('#0c2224');
  expect(accentOf('#00595f', 'light').ink).toBe('#ffffff');
});
