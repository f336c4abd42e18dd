import {accentOf, isReadable, type Palette} from '../brand/palette';

/** The query of an embed names its colours so. */
const names = {light: 'accent', dark: 'accent-dark'} as const satisfies Readonly<
  Record<keyof Palette, string>
>;

const sixDigits = /^[\da-f]{6}$/i;

/**
 * The accent colours that the address of an embed asks for. What is no colour, or could not be read on
 * the paper of its scheme (WCAG 2.2, 1.4.3), is dropped: a stranger may write the address.
 * @param query with or without "?": "accent=00595f&accent-dark=7fd3d6"
 */
export function embedColours(query: string): Partial<Palette> {
  const given = new URLSearchParams(query);
  const known = (['light', 'dark'] as const).flatMap((scheme) => {
    const digits = given.get(names[scheme]);
    if (digits === null || !sixDigits.test(digits)) return [];
    const colour = `#${digits.toLowerCase()}`;
    return isReadable(colour, scheme) ? [[scheme, accentOf(colour, scheme)] as const] : [];
  });
  return Object.fromEntries(known);
}

/** The same as custom properties, by the names in src/css/tokens.css. */
export function colourProperties({light, dark}: Partial<Palette>): Readonly<Record<string, string>> {
  return {
    ...(light && {
      '--brand-accent': light.accent,
      '--brand-accent-ink': light.ink,
      '--brand-accent-wash': light.wash,
    }),
    ...(dark && {
      '--brand-accent-dark': dark.accent,
      '--brand-accent-dark-ink': dark.ink,
      '--brand-accent-dark-wash': dark.wash,
    }),
  };
}
