import {everyPage, type Rule} from '../rule';

/** MDX has no HTML comments, and a note that nobody sees belongs in an issue. */
export const noComments: Rule = {
  name: 'has no HTML comments',
  appliesTo: everyPage,
  check: ({text}) => text.split('\n').flatMap((line, i) => (line.includes('<!--') ? [`line ${i + 1}`] : [])),
};
