import {visit} from 'unist-util-visit';
import {expect, it} from 'vitest';
import {tablePageIds, tablePages} from '../../src/domain/support/tablePages';
import {addressOf} from '../../plugins/brand/readPages';
import {attribute, isElement} from '../../plugins/mdx/parseMdx';
import {pages} from './pages';

it('tables stand where tablePages.ts says, so that links to their answers arrive', () => {
  const found = pages.flatMap(({file, parts}) => {
    const used: string[] = [];
    for (const part of parts) {
      visit(part, (node) => {
        if (isElement(node, 'SupportTables')) used.push(attribute(node, 'page'));
      });
    }
    return used.map((page) => [page, addressOf(file)] as const);
  });
  expect(found).toHaveLength(tablePageIds.length);
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(tablePageIds.map((id) => [id, tablePages[id].path])),
  );
});
