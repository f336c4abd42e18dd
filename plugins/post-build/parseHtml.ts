import type {Element, Root} from 'hast';
import {toString} from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';

/** A whole page as a tree. */
export const parseHtml = (html: string): Root => unified().use(rehypeParse).parse(html);

/** The words of an element on one line; pictures and comments have none. */
export const wordsOf = (element: Element): string => toString(element).replace(/\s+/g, ' ').trim();
