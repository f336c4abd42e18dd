import type {Root} from 'hast';
import {sanitize} from 'hast-util-sanitize';
import {toHtml} from 'hast-util-to-html';
import {SKIP, visit} from 'unist-util-visit';
import {articleSelector, isNoise, selectContent} from '../articleContent';
import {reshape} from './reshape';
import {safeHtml} from './safeHtml';

function rewrite(root: Root): void {
  visit(root, 'element', (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (isNoise(node) || node.tagName === 'h1') {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    reshape(node);
    return undefined;
  });
}

/** Makes links absolute, but for those within the article; ids that none of these needs go. */
function linkAll(root: Root, pageUrl: string): void {
  const ids = new Set<string>();
  visit(root, 'element', ({properties}) => {
    if (typeof properties.id === 'string') ids.add(properties.id);
  });
  const used = new Set<string>();
  visit(root, 'element', (node) => {
    const {href} = node.properties;
    if (node.tagName !== 'a' || typeof href !== 'string') return;
    if (!URL.canParse(href, pageUrl)) {
      delete node.properties.href;
      return;
    }
    const address = new URL(href, pageUrl);
    const name = address.hash.slice(1);
    const own = address.href.replace(/#.*$/, '') === pageUrl && ids.has(name);
    if (own) used.add(name);
    node.properties.href = own ? `#${name}` : address.href;
  });
  visit(root, 'element', ({properties}) => {
    if (typeof properties.id === 'string' && !used.has(properties.id)) delete properties.id;
  });
}

/**
 * The body of a help-desk article: the article of a rendered page without its title, as HTML that
 * Zendesk keeps. What was folded is open, links are absolute, nothing in it runs.
 * @param pageUrl absolute address of the page
 * @throws when the page has no article
 */
export function toBody(html: string, pageUrl: string): string {
  const article = selectContent(html, articleSelector, pageUrl);
  const root: Root = {type: 'root', children: article.children};
  rewrite(root);
  linkAll(root, pageUrl);
  return toHtml(sanitize(root, safeHtml)).trim();
}
