import {isElement} from '../../../plugins/mdx/parseMdx';
import {everyPage, type Rule} from '../rule';

/** No page is exempt: even a list of links rests on something and was looked at on some day. */
export const endsWithHowSure: Rule = {
  name: 'ends with <HowSure />, once',
  appliesTo: everyPage,
  check: ({parts}) => {
    const count = parts.filter((node) => isElement(node, 'HowSure')).length;
    const last = parts.at(-1);
    if (count !== 1) return [`there are ${count}`];
    return last !== undefined && isElement(last, 'HowSure') ? [] : ['something stands after it'];
  },
};
