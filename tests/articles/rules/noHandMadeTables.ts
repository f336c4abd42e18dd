import {visit} from 'unist-util-visit';
import type {Rule} from '../rule';

/** Support and sources come from records; a table typed by hand goes stale without anyone noticing. */
export const noHandMadeTables: Rule = {
  name: 'has no table that was typed by hand',
  appliesTo: ({file}) => file.startsWith('help/'),
  check: ({parts}) => {
    const lines: string[] = [];
    for (const part of parts) {
      visit(part, (node) => {
        const isTable = node.type === 'table' || (node.type === 'mdxJsxFlowElement' && node.name === 'table');
        if (isTable) lines.push(`line ${node.position?.start.line ?? '?'}`);
      });
    }
    return lines;
  },
};
