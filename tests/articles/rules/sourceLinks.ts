import {visit} from 'unist-util-visit';
import {realData} from '../../realData';
import {everyPage, type Rule} from '../rule';

/** The licence of this site is no fact that needs a source. */
const licences = ['https://creativecommons.org/licenses/by/4.0/'];

const known = new Set([...realData.sources.map(({url}) => url), ...licences]);

export const sourceLinks: Rule = {
  name: 'links to the outside only where a source record does',
  appliesTo: everyPage,
  check: ({parts}) => {
    const wrong: string[] = [];
    for (const part of parts) {
      visit(part, 'link', ({url, position}) => {
        if (/^https?:/.test(url) && !known.has(url)) {
          wrong.push(`line ${position?.start.line ?? '?'}: ${url} is the url of no record in data/sources/`);
        }
      });
    }
    return wrong;
  },
};
