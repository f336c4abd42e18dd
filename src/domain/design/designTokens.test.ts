import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {projectRoot} from '../../../tests/realData';
import {plainPalette} from '../brand/palette';
import {designTokens, type DesignTokens} from './designTokens';

const css = fs.readFileSync(path.join(projectRoot, 'src/css/tokens.css'), 'utf8');
const real = designTokens(css, plainPalette);

/** Pairs of colours that are fainter than they may be. */
const faint = ({pairs}: DesignTokens) =>
  pairs.flatMap(({name, ground, least, light = 21, dark = 21}) =>
    Math.min(light, dark) < least ? [`${name} on ${ground}`] : [],
  );

describe('the colours of the site', () => {
  it('are all there, those of the brand among them', () => {
    const names = real.colours.map(({name}) => name);
    expect(names).toContain('--paper');
    expect(names).toContain('--accent-wash');
    expect(names.length).toBeGreaterThanOrEqual(18);
    expect(real.colours.filter(({light, dark}) => !light.value || !dark.value)).toEqual([]);
  });

  it('can be told from what they stand on, in both schemes', () => {
    expect(real.pairs.length).toBeGreaterThanOrEqual(20);
    expect(faint(real)).toEqual([]);
  });

  it('are found faint where they are', () => {
    const pale = css.replace('--warn: light-dark(#7d4f00', '--warn: light-dark(#c08a30');
    expect(pale).not.toBe(css);
    expect(faint(designTokens(pale, plainPalette))).toEqual(['--warn on --warn-wash']);
  });

  it('are measured as WCAG does, and never rounded up', () => {
    const ink = real.colours.find(({name}) => name === '--surface');
    expect(ink?.light).toEqual({fill: '#ffffff', value: '#ffffff', onPaper: 1, onSurface: 1});
    expect(designTokens(css.replace('#4f5763', '#767676'), plainPalette).pairs[4]).toMatchObject({
      name: '--ink-soft',
      ground: '--surface',
      light: 4.5,
    });
  });
});

describe('a release, whose brand comes later', () => {
  const release = designTokens(css, undefined);

  it('takes the accents from the style sheet and measures nothing of them', () => {
    const accent = release.colours.find(({name}) => name === '--accent');
    expect(accent?.light).toEqual({fill: 'var(--brand-accent)'});
    expect(accent?.dark).toEqual({fill: 'var(--brand-accent-dark)'});
    expect(release.pairs.find(({name}) => name === '--accent')).not.toHaveProperty('light');
  });

  it('measures the other colours all the same', () => {
    expect(release.pairs.find(({name}) => name === '--ink')?.light).toBeGreaterThan(7);
  });
});

it('a style sheet without a colour that others stand on is refused', () => {
  expect(() => designTokens(css.replace('--sunken:', '--sunk:'), plainPalette)).toThrow('no "--sunken"');
});
