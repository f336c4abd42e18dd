import {plainBrand} from '../../src/domain/brand/brand';
import type {Accent} from '../../src/domain/brand/palette';
import {noBrand, type OwnBrand} from './readBrand';

/**
 * What stands in a release where a placed site has its own: words that occur nowhere else. The name
 * has a space in it, so that no attribute loses its quotes when the HTML is made small.
 */
export const tokens = {
  name: 'Kb-name 7f3a',
  url: 'https://kb-origin-7f3a.example',
  baseUrl: '/kb-base-7f3a/',
  icon: 'img/kb-icon-7f3a',
} as const;

const accentTokens = (scheme: string): Accent => ({
  accent: `kb-${scheme}-accent`,
  ink: `kb-${scheme}-ink`,
  wash: `kb-${scheme}-wash`,
});

/** The brand with which a release is built. */
export const tokenBrand: OwnBrand = {
  ...noBrand,
  brand: {...plainBrand, name: tokens.name},
  palette: {light: accentTokens('light'), dark: accentTokens('dark')},
  url: tokens.url,
  icon: tokens.icon,
};
