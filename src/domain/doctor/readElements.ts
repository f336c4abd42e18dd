import type {PageElement} from './pageFacts';

/**
 * The elements of a page that is not shown, in order. The parser is loaded when it is first wanted; that of
 * the browser would be reported by Trusted Types, since it takes any text (Trusted Types, 4.3).
 */
export async function readElements(html: string): Promise<PageElement[]> {
  const [{default: rehypeParse}, {unified}, {visit}] = await Promise.all([
    import(/* webpackChunkName: "html-reader" */ 'rehype-parse'),
    import(/* webpackChunkName: "html-reader" */ 'unified'),
    import(/* webpackChunkName: "html-reader" */ 'unist-util-visit'),
  ]);
  const found: PageElement[] = [];
  visit(unified().use(rehypeParse).parse(html), 'element', ({tagName, properties, children}) => {
    const attributes = Object.entries(properties).map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(name === 'srcSet' ? ', ' : ' ') : String(value),
    ]);
    const text =
      tagName === 'script'
        ? children.map((child) => (child.type === 'text' ? child.value : '')).join('')
        : '';
    found.push({tag: tagName, attributes: Object.fromEntries(attributes) as Record<string, string>, text});
  });
  return found;
}
