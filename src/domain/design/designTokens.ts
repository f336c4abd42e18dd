import {contrast} from '../brand/contrast';
import type {Palette} from '../brand/palette';
import {readTokens, type Token} from './readTokens';

type Scheme = keyof Palette;

/** A colour in one scheme. */
interface Shade {
  /** What an SVG is filled with. */
  readonly fill: string;
  /** "#faf8f4"; left out where only a placed site knows it. */
  readonly value?: string;
  /** WCAG contrast with both grounds, rounded down to a tenth. */
  readonly onPaper?: number;
  readonly onSurface?: number;
}

export interface ColourToken {
  readonly name: string;
  readonly light: Shade;
  readonly dark: Shade;
}

/** Two colours that stand on each other. */
export interface ColourPair {
  readonly name: string;
  readonly ground: string;
  /** What WCAG asks for: 4.5 of words, 3 of shapes. */
  readonly least: number;
  /** Rounded down to a tenth; left out where only a placed site knows it. */
  readonly light?: number;
  readonly dark?: number;
}

export interface DesignTokens {
  readonly colours: readonly ColourToken[];
  readonly pairs: readonly ColourPair[];
  /** Sizes, spaces, shapes. */
  readonly others: readonly Token[];
}

/** WCAG 2.2, 1.4.3 and 1.4.11. */
const leastOf = {words: 4.5, shapes: 3} as const;

const grounds = ['--paper', '--surface', '--sunken'];
const on = (names: readonly string[], ground: string, kind: keyof typeof leastOf = 'words') =>
  names.map((name) => ({name, ground, least: leastOf[kind]}));

/** What stands on what in the components. */
const pairs = [
  ...grounds.flatMap((ground) => on(['--ink', '--ink-soft', '--accent'], ground)),
  ...on(['--ink', '--accent'], '--accent-wash'),
  ...on(['--accent-ink'], '--accent'),
  ...['good', 'warn', 'bad', 'quiet'].flatMap((tone) => on([`--${tone}`, '--ink'], `--${tone}-wash`)),
  ...on(['--ink-soft'], '--quiet-wash'),
  ...grounds.flatMap((ground) => on(['--line-strong'], ground, 'shapes')),
];

/** The custom properties of a brand; plugins/brand/brandCss writes them. */
const brandNames: Readonly<Record<string, readonly [Scheme, keyof Palette['light']]>> = {
  'var(--brand-accent)': ['light', 'accent'],
  'var(--brand-accent-ink)': ['light', 'ink'],
  'var(--brand-accent-wash)': ['light', 'wash'],
  'var(--brand-accent-dark)': ['dark', 'accent'],
  'var(--brand-accent-dark-ink)': ['dark', 'ink'],
  'var(--brand-accent-dark-wash)': ['dark', 'wash'],
};

const isHex = (text: string) => /^#[\da-f]{6}$/i.test(text);
const isColour = ({light}: Token) => isHex(light) || light in brandNames;

/** Never rounded up: 4.49 is not 4.5. */
const measured = (one: string | undefined, other: string | undefined) =>
  one === undefined || other === undefined ? undefined : Math.floor(contrast(one, other) * 10) / 10;

/**
 * The tokens of the style sheet with what is measured of their colours.
 * @param css text of src/css/tokens.css
 * @param palette of the brand; undefined where a brand comes later, on a finished release
 */
export function designTokens(css: string, palette: Palette | undefined): DesignTokens {
  const tokens = readTokens(css);
  const valueOf = (name: string, scheme: Scheme): string | undefined => {
    const text = tokens.find((token) => token.name === name)?.[scheme];
    if (text === undefined) throw new Error(`the style sheet has no "${name}"`);
    if (isHex(text)) return text;
    const brand = brandNames[text];
    return brand && palette?.[brand[0]][brand[1]];
  };
  const contrastOf = (name: string, ground: string, scheme: Scheme) =>
    measured(valueOf(name, scheme), valueOf(ground, scheme));
  const shadeOf = (token: Token, scheme: Scheme): Shade => {
    const {name} = token;
    const value = valueOf(name, scheme);
    const onPaper = contrastOf(name, '--paper', scheme);
    const onSurface = contrastOf(name, '--surface', scheme);
    return {
      fill: value ?? token[scheme],
      ...(value !== undefined && {value}),
      ...(onPaper !== undefined && {onPaper}),
      ...(onSurface !== undefined && {onSurface}),
    };
  };
  return {
    colours: tokens
      .filter(isColour)
      .map((token) => ({name: token.name, light: shadeOf(token, 'light'), dark: shadeOf(token, 'dark')})),
    pairs: pairs.map((pair) => {
      const light = contrastOf(pair.name, pair.ground, 'light');
      const dark = contrastOf(pair.name, pair.ground, 'dark');
      return {...pair, ...(light !== undefined && {light}), ...(dark !== undefined && {dark})};
    }),
    others: tokens.filter((token) => !isColour(token)),
  };
}
