import type {Element} from 'hast';
import {select} from 'hast-util-select';
import {parseMain} from './parseHtml';

/** What of a rendered page is the article. */
export const articleSelector = '.theme-doc-markdown';

/** Parts of a page that mean nothing as text. */
export function isNoise({tagName, properties}: Element): boolean {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  return (
    ['svg', 'button', 'form', 'input', 'script', 'style'].includes(tagName) ||
    classes.includes('hash-link') ||
    properties.ariaHidden === 'true'
  );
}

/**
 * The part of the main part of a rendered page that a selector names.
 * @param page its address, for the message
 * @throws when the page has no such part
 */
export function selectContent(html: string, selector: string, page: string): Element {
  const content = select(selector, parseMain(html));
  if (content === undefined) throw new Error(`${page} has no ${selector}`);
  return content;
}
