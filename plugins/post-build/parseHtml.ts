import type {Element, Root} from 'hast';
import {toString} from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';

const mainPart = /<main[\s>].*<\/main>/s;

/** A whole page as a tree. */
export const parseHtml = (html: string): Root => unified().use(rehypeParse).parse(html);

/**
 * The main part of a page as a tree, or the whole page where it has none. The frame around it takes as
 * long to parse.
 */
export function parseMain(html: string): Root {
  const [main = html] = mainPart.exec(html) ?? [];
  return parseHtml(main);
}

/**
 * A page to be parsed in search of what is written with these characters, in large or small letters. Where
 * its main part lacks them, that is blank, as it takes half of the time; all else stands where it stood.
 */
export function blankMainWithout(written: string, html: string): string {
  return html.replace(mainPart, (main) =>
    main.toLowerCase().includes(written.toLowerCase()) ? main : ' '.repeat(main.length),
  );
}

/** The words of an element on one line; pictures and comments have none. */
export const wordsOf = (element: Element): string => toString(element).replace(/\s+/g, ' ').trim();
