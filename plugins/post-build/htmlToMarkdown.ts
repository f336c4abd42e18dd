import type {Root} from 'hast';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {SKIP, visit} from 'unist-util-visit';
import {articleSelector, isNoise, selectContent} from './articleContent';

function clean(root: Root, pageUrl: string): void {
  visit(root, 'element', (node, index, parent) => {
    if (parent !== undefined && index !== undefined && isNoise(node)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.tagName === 'a' && typeof node.properties.href === 'string') {
      node.properties.href = new URL(node.properties.href, pageUrl).href;
    }
    return undefined;
  });
}

/**
 * The article of a rendered page as Markdown, so that what components drew is in it as text.
 * @param pageUrl absolute address of the page; links become absolute
 * @throws when the page has no article
 */
export async function htmlToMarkdown(html: string, pageUrl: string): Promise<string> {
  const article = selectContent(html, articleSelector, pageUrl);
  const root: Root = {type: 'root', children: [article]};
  clean(root, pageUrl);
  const processor = unified().use(rehypeRemark).use(remarkGfm).use(remarkStringify, {bullet: '-'});
  return processor.stringify(await processor.run(root));
}
