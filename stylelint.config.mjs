/** Directions that turn around with the language are written as logical properties. */
const physical = ['left', 'right', 'top', 'bottom'];

/** @type {import('stylelint').Config} */
export default {
  rules: {
    'property-disallowed-list': [
      [
        ...physical,
        'width',
        'height',
        'min-width',
        'max-width',
        'min-height',
        'max-height',
        /^(margin|padding|border|scroll-margin|scroll-padding)-(left|right|top|bottom)/,
        /^border-(top|bottom)-(left|right)-radius$/,
      ],
      {
        message: (property) =>
          `"${property}" is a physical direction; use a logical property (inline/block, start/end)`,
      },
    ],
    'declaration-property-value-disallowed-list': [
      {'/^(text-align|float|clear|caption-side)$/': physical},
      {
        message: (property, value) =>
          `"${property}: ${value}" is a physical direction; use start, end or inline-start`,
      },
    ],
    'color-no-invalid-hex': true,
    'block-no-empty': true,
    'declaration-block-no-duplicate-properties': true,
    'no-duplicate-selectors': true,
    'no-invalid-double-slash-comments': true,
    'property-no-unknown': true,
    'unit-no-unknown': true,
    'selector-pseudo-class-no-unknown': [true, {ignorePseudoClasses: ['global']}],
  },
};
