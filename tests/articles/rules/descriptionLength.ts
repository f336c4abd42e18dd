import {everyPage, type Rule} from '../rule';

export const descriptionLength: Rule = {
  name: 'has a description of 40 to 180 characters',
  appliesTo: everyPage,
  check: ({frontMatter: {description}}) => {
    if (typeof description !== 'string') return ['there is no description'];
    const {length} = description.trim();
    return length >= 40 && length <= 180 ? [] : [`the description has ${length} characters`];
  },
};
