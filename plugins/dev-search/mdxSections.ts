import type {Nodes} from 'mdast';
import type {ReadSection} from '../post-build/search/readSections';
import {attribute, headingId, isElement, parseMdx} from '../mdx/parseMdx';

/** Text, without what only MDX reads: expressions, and the comments that name headings. */
function textOf(node: Nodes): string {
  if ('value' in node) return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
  if (!('children' in node)) return '';
  return node.children.map(textOf).join(node.type === 'paragraph' || node.type === 'heading' ? '' : ' ');
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * The parts of an article as it is written, in the form in which rendered pages are read. What
 * components add of their own, such as steps of a reproduction, is not in them.
 */
export function mdxSections(text: string): ReadSection[] {
  const sections: {anchor: string; heading: string; blocks: string[]}[] = [
    {anchor: '', heading: '', blocks: []},
  ];
  for (const part of parseMdx(text).parts) {
    const id = headingId(part);
    if (id !== undefined) sections.push({anchor: id, heading: tidy(textOf(part)), blocks: []});
    else if (isElement(part, 'Folded')) {
      sections.push({
        anchor: attribute(part, 'id'),
        heading: attribute(part, 'title'),
        blocks: [tidy(textOf(part))],
      });
    } else {
      const block = tidy(textOf(part));
      if (block !== '') sections.at(-1)!.blocks.push(block);
    }
  }
  return sections;
}
