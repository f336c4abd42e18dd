import type {Nodes} from 'mdast';
import {visit} from 'unist-util-visit';
import {attribute, headingId, isElement} from '../../../plugins/mdx/parseMdx';
import {textOf} from '../../textOf';
import {lineOf} from '../page';
import {everyPage, type Rule} from '../rule';

/** Links to a heading must not break when its words change or are translated. */
export const headingIds: Rule = {
  name: 'has an id of its own on each heading and each folded part',
  appliesTo: everyPage,
  check: ({parts}) => {
    const anchors: {readonly node: Nodes; readonly id: string | undefined}[] = [];
    for (const part of parts) {
      visit(part, (node) => {
        if (node.type === 'heading') anchors.push({node, id: headingId(node)});
        if (isElement(node, 'Folded')) anchors.push({node, id: attribute(node, 'id') || undefined});
      });
    }
    const ids = anchors.map(({id}) => id);
    return anchors.flatMap(({node, id}, i) => {
      if (id === undefined) return [`${lineOf(node)}: "${textOf(node).trim()}" has no id`];
      return ids.indexOf(id) === i ? [] : [`${lineOf(node)}: the id "${id}" is there twice`];
    });
  },
};
