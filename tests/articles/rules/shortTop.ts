import type {Nodes} from 'mdast';
import {attribute, isElement} from '../../../plugins/mdx/parseMdx';
import {textOf} from '../../textOf';
import {isProblemPage} from '../page';
import type {Rule} from '../rule';

const mostWords = 200;
const countWords = (text: string) => text.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;

export const shortTop: Rule = {
  name: `has at most ${mostWords} words from <Quickest> to the end of <DoNot>`,
  appliesTo: isProblemPage,
  check: ({parts}) => {
    const start = parts.findIndex((node) => isElement(node, 'Quickest'));
    const end = parts.findIndex((node) => isElement(node, 'DoNot'));
    if (start === -1 || end === -1) return ['<Quickest> or <DoNot> is missing, so nothing can be counted'];
    const words = parts
      .slice(start, end + 1)
      .map((node) => {
        const facts = isElement(node, 'Answer') ? [attribute(node, 'wait'), attribute(node, 'success')] : [];
        return countWords([...blocks(node), ...facts].join(' '));
      })
      .reduce((sum, count) => sum + count, 0);
    return words <= mostWords ? [] : [`${words} words`];
  },
};

/** Text of each block: without a space between them, the last word of one joins the next. */
function blocks(node: Nodes): string[] {
  if (node.type === 'paragraph' || !('children' in node)) return [textOf(node)];
  return node.children.flatMap(blocks);
}
