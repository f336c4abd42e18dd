import type {Element, Root} from 'hast';
import {toString} from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';

/** A whole page as a tree. */
export const parseHtml = (html: string): Root => unified().use(rehypeParse).parse(html);

/**
 * The main part of a page as a tree, or the whole page where it has none. The frame around it takes as
 * long to parse.
 */
export function parseMain(html: string): Root {
  const [main = html] = /<main[\s>].*<\/main>/s.exec(html) ?? [];
  return parseHtml(main);
}

/** The words of an element on one line; pictures and comments have none. */
export const wordsOf = (element: Element): string => toString(element).replace(/\s+/g, ' ').trim();
