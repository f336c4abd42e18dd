import {headingId, isElement} from '../../../plugins/mdx/parseMdx';
import {isProblemPage} from '../page';
import type {Rule} from '../rule';

export const flowInWhy: Rule = {
  name: 'shows the flow under "Why"',
  appliesTo: isProblemPage,
  check: ({parts}) => {
    const heads = parts.filter((node) => node.type === 'heading' && node.depth === 2);
    const why = heads.findIndex((node) => headingId(node) === 'why');
    const start = why === -1 ? 0 : parts.indexOf(heads[why]!);
    const end = heads[why + 1] === undefined ? parts.length : parts.indexOf(heads[why + 1]!);
    const flows = parts.slice(start, end).filter((node) => isElement(node, 'Flow'));
    return why !== -1 && flows.length === 1 ? [] : [`"Why" has ${flows.length} <Flow />, expected 1`];
  },
};
