import type {Palette} from '../../src/domain/brand/palette';

/** The colours of a brand as the style sheet needs them: src/css/tokens.css takes them from here. */
export const brandCss = ({light, dark}: Palette): string =>
  [
    ':root {',
    `  --brand-accent: ${light.accent};`,
    `  --brand-accent-ink: ${light.ink};`,
    `  --brand-accent-wash: ${light.wash};`,
    `  --brand-accent-dark: ${dark.accent};`,
    `  --brand-accent-dark-ink: ${dark.ink};`,
    `  --brand-accent-dark-wash: ${dark.wash};`,
    '}',
    '',
  ].join('\n');
