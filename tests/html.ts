import type {Element, Root} from 'hast';
import {selectAll} from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';

/** HTML from the server, to be asked by CSS selector; there is no document to put it in. */
export const parseHtml = (html: string): Root => unified().use(rehypeParse, {fragment: true}).parse(html);

export const all = (selector: string, root: Root | Element): Element[] => selectAll(selector, root);

/** Everything that a person can press or fill in. */
export const formControls = 'button, input, select, textarea';
