import {contrast, mix} from './contrast';

/** The accent of one scheme, and what follows from it. */
export interface Accent {
  /** Links, main buttons, the marks of drawings. */
  readonly accent: string;
  /** Words on a button of that colour. */
  readonly ink: string;
  /** A quiet ground in the same colour. */
  readonly wash: string;
}

export interface Palette {
  readonly light: Accent;
  readonly dark: Accent;
}

interface Scheme {
  /** Grounds of src/css/tokens.css on which the accent stands: paper, surface, sunken. */
  readonly grounds: readonly [paper: string, surface: string, sunken: string];
  /** Words on the accent. */
  readonly inks: readonly string[];
  /** How much of the accent is in the wash. */
  readonly washShare: number;
  /** Where a colour goes that is too faint. */
  readonly towards: string;
}

export const schemes: Readonly<Record<keyof Palette, Scheme>> = {
  light: {
    grounds: ['#faf8f4', '#ffffff', '#f1eee7'],
    inks: ['#ffffff', '#1b2027'],
    washShare: 0.1,
    towards: '#000000',
  },
  dark: {
    grounds: ['#13171b', '#1b2127', '#0e1215'],
    inks: ['#0c2224', '#000000', '#ffffff'],
    washShare: 0.14,
    towards: '#ffffff',
  },
};

/** The colours of a site without a brand. */
export const plainPalette: Palette = {
  light: {accent: '#00595f', ink: '#ffffff', wash: '#e2f0ef'},
  dark: {accent: '#7fd3d6', ink: '#0c2224', wash: '#17343a'},
};

/** WCAG 2.2, 1.4.3: text of normal size. */
const least = 4.5;

/** What follows from an accent, whether it can be read or not. */
export function accentOf(accent: string, scheme: keyof Palette): Accent {
  const {grounds, inks, washShare} = schemes[scheme];
  const ink = inks.find((each) => contrast(each, accent) >= least) ?? inks[0]!;
  return {accent: accent.toLowerCase(), ink, wash: mix(accent, grounds[1], washShare)};
}

/** The lowest contrast of an accent with what it stands on and with the words on it. */
export function weakestContrast({accent, ink, wash}: Accent, scheme: keyof Palette): number {
  return Math.min(...[...schemes[scheme].grounds, wash, ink].map((other) => contrast(accent, other)));
}

/**
 * A colour as near as possible to the wished one that can be read everywhere: darker on light paper,
 * lighter on dark.
 * @returns the same colour where it can be read already
 */
export function nearestReadable(accent: string, scheme: keyof Palette): string {
  const steps = 100;
  for (let step = 0; step <= steps; step += 1) {
    const candidate = mix(schemes[scheme].towards, accent, step / steps);
    if (weakestContrast(accentOf(candidate, scheme), scheme) >= least) return candidate;
  }
  return schemes[scheme].towards;
}

/** Whether an accent of that scheme can be read wherever it stands. */
export const isReadable = (accent: string, scheme: keyof Palette): boolean =>
  weakestContrast(accentOf(accent, scheme), scheme) >= least;
