import type {Element, Root} from 'hast';
import {toString} from 'hast-util-to-string';
import {SKIP, visit} from 'unist-util-visit';
import {highlight} from './highlight';

const languageOf = (code: Element): string | undefined => {
  const names = Array.isArray(code.properties.className) ? code.properties.className : [];
  return names
    .map(String)
    .find((name) => name.startsWith('language-'))
    ?.slice('language-'.length);
};

/**
 * Colours samples of code while the site is built, so that pages need no script and no style attribute
 * for it. A title in the fence (```yaml title="brand.yml") becomes a property of the sample.
 */
export default function rehypeCode() {
  return (root: Root): void => {
    visit(root, 'element', (pre) => {
      const [code] = pre.children;
      if (pre.tagName !== 'pre' || code?.type !== 'element' || code.tagName !== 'code') return undefined;
      const {metastring, ...properties} = code.properties;
      delete properties.live;
      const title = /\btitle="([^"]+)"/.exec(typeof metastring === 'string' ? metastring : '')?.[1];
      pre.properties = {...pre.properties, ...(title !== undefined && {title})};
      code.properties = properties;
      code.children = highlight(toString(code), languageOf(code));
      return SKIP;
    });
  };
}
