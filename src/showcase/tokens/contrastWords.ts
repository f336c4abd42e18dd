import {translate} from '@docusaurus/Translate';

/** WCAG 2.2, 1.4.3 and 1.4.11. */
const forWords = 4.5;
const forShapes = 3;

/** What a contrast is enough for, with its number. */
export function contrastWords(ratio: number | undefined): string {
  if (ratio === undefined) {
    return translate({
      id: 'design.ofBrand',
      message: 'Of the brand: at least 4.5 to 1, or the brand is refused',
      description: 'Contrast of a colour that is known only when a brand is put on the site',
    });
  }
  const values = {ratio: ratio.toFixed(1)};
  if (ratio >= forWords) {
    return translate(
      {id: 'design.enough', message: '{ratio} to 1: enough for words', description: 'Contrast of a colour'},
      values,
    );
  }
  if (ratio >= forShapes) {
    return translate(
      {
        id: 'design.shapes',
        message: '{ratio} to 1: enough for edges and shapes, not for words',
        description: 'Contrast of a colour',
      },
      values,
    );
  }
  return translate(
    {
      id: 'design.ground',
      message: '{ratio} to 1: neither for words nor for shapes',
      description: 'Contrast of a colour',
    },
    values,
  );
}
