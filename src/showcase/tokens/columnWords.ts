import {translate} from '@docusaurus/Translate';

const description = 'Page of tokens: head of a column';

/** The heads of the tables about tokens. */
export const columnWords = () => ({
  token: translate({id: 'design.token', message: 'Token', description}),
  purpose: translate({id: 'design.purpose', message: 'What it is for', description}),
  onPaper: translate({id: 'design.onPaper', message: 'On the paper', description}),
  onSurface: translate({id: 'design.onSurface', message: 'On a surface', description}),
  value: translate({id: 'design.value', message: 'Value', description}),
  pair: translate({id: 'design.pair', message: 'What stands on what', description}),
  needed: translate({id: 'design.needed', message: 'Needed', description}),
  light: translate({id: 'design.light', message: 'Light', description}),
  dark: translate({id: 'design.dark', message: 'Dark', description}),
});
