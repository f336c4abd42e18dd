import {translate} from '@docusaurus/Translate';

/** The name of a search field. */
export const fieldLabel = (): string =>
  translate({id: 'search.label', message: 'Search the help', description: 'Name of the search field'});

/** Shown in a field in which nothing was typed. */
export const fieldPlaceholder = (): string =>
  translate({
    id: 'search.placeholder',
    message: 'What do you see, or what do you want?',
    description: 'In the empty search field',
  });
