import {visit} from 'unist-util-visit';
import {everyPage, type Rule} from '../rule';

export const sitePaths: Rule = {
  name: 'links within the site by paths with a trailing slash',
  appliesTo: everyPage,
  check: ({parts}) => {
    const wrong: string[] = [];
    for (const part of parts) {
      visit(part, 'link', ({url, position}) => {
        const outside = /^([a-z]+:|#)/i.test(url);
        if (!outside && !/^\/([\w-]+\/)*(#[\w-]+)?$/.test(url)) {
          wrong.push(`line ${position?.start.line ?? '?'}: ${url}`);
        }
      });
    }
    return wrong;
  },
};
