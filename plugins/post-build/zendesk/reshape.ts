import type {Element, ElementContent} from 'hast';
import {toString} from 'hast-util-to-string';

const classesOf = ({properties}: Element): readonly (string | number)[] =>
  Array.isArray(properties.className) ? properties.className : [];

const isHeading = (node: ElementContent) => node.type === 'element' && /^h[1-6]$/.test(node.tagName);

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

/** A title that is no heading on our page becomes a line in bold. */
function makeTitle(node: Element): void {
  node.tagName = 'p';
  node.properties = {};
  node.children = [element('strong', node.children)];
}

/** In a list of terms, Zendesk knows terms and details only; our groups in it go. */
function flattenTerms(node: Element): void {
  node.children = node.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'div' ? child.children : [child],
  );
}

const isLine = (node: ElementContent) =>
  node.type === 'element' && ['span', 'strong'].includes(node.tagName) && classesOf(node).length > 0;

/** Parts of an entry that our style sheet puts below each other, with nothing between them. */
function breakLines(node: Element): void {
  node.children = node.children.flatMap((child, i) => {
    const before = node.children[i - 1];
    const apart = before === undefined || (before.type === 'text' && /\s$/.test(before.value));
    return isLine(child) && !apart ? [element('br', []), child] : [child];
  });
}

/** Gives an element whose meaning is its tag another one that a help desk knows. */
export function reshape(node: Element): void {
  switch (node.tagName) {
    case 'summary':
    case 'legend':
      if (!node.children.some(isHeading)) makeTitle(node);
      break;
    case 'p':
      // The style sheets of our components call the line above a box its title.
      if (classesOf(node).some((name) => /^title(_|$)/.test(String(name)))) makeTitle(node);
      break;
    case 'details':
      node.tagName = 'div';
      break;
    case 'pre':
      node.children = [element('code', [{type: 'text', value: toString(node).replace(/\n$/, '')}])];
      break;
    case 'dl':
      flattenTerms(node);
      break;
    case 'li':
      breakLines(node);
      break;
    default:
  }
}
