import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isReadable} from '../brand/palette';
import {colourProperties, embedColours} from './embedColours';

describe('the colours in the address of an embed', () => {
  it.each([
    ['nothing', ''],
    ['another name', '?colour=00595f'],
    ['a word', '?accent=red'],
    ['three digits', '?accent=059'],
    ['eight digits', '?accent=00595fff'],
    ['a sign before it', '?accent=%2300595f'],
    ['a rule of CSS', '?accent=00595f;background:url(//evil.example)'],
    ['markup', '?accent=<img src=x>'],
    ['too faint on light paper', '?accent=7fd3d6'],
    ['too faint on dark paper', '?accent-dark=00595f'],
    ['black on dark paper', '?accent-dark=000000'],
  ])('are dropped: %s', (_name, query) => {
    expect(embedColours(query)).toEqual({});
  });

  it('are taken where they can be read', () => {
    expect(embedColours('?accent=0B4A8F&accent-dark=9cc4f2')).toMatchObject({
      light: {accent: '#0b4a8f', ink: '#ffffff'},
      dark: {accent: '#9cc4f2'},
    });
  });

  it('do not depend on each other', () => {
    expect(embedColours('accent=fefefe&accent-dark=9cc4f2')).toEqual({
      dark: embedColours('accent-dark=9cc4f2').dark,
    });
  });

  it('can be read, whatever is asked for', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.integer({min: 0, max: 0xffffff}), (colour) => {
        const digits = colour.toString(16).padStart(6, '0');
        const {light, dark} = embedColours(`accent=${digits}&accent-dark=${digits}`);
        if (light) expect(isReadable(light.accent, 'light')).toBe(true);
        if (dark) expect(isReadable(dark.accent, 'dark')).toBe(true);
        if (light ?? dark) taken += 1;
      }),
    );
    expect(taken).toBeGreaterThan(10);
  });
});

describe('the custom properties', () => {
  it('are none without colours', () => expect(colourProperties({})).toEqual({}));

  it('hold words of CSS colours and nothing else', () => {
    const properties = colourProperties(embedColours('accent=0b4a8f&accent-dark=9cc4f2'));
    expect(Object.keys(properties)).toHaveLength(6);
    for (const value of Object.values(properties)) expect(value).toMatch(/^#[\da-f]{6}$/);
  });
});
