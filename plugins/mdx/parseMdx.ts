import type {Nodes, Root, RootContent} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {parse} from 'yaml';

/** An article as it is written, before components have drawn anything. */
export interface ParsedMdx {
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** The parts of the page in order, without front matter. */
  readonly parts: readonly RootContent[];
}

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/** @throws where the text is no MDX, with the place */
export function parseMdx(text: string): ParsedMdx {
  const tree: Root = processor.parse(text);
  const [first, ...rest] = tree.children;
  if (first?.type !== 'yaml') return {frontMatter: {}, parts: tree.children};
  return {frontMatter: (parse(first.value) ?? {}) as ParsedMdx['frontMatter'], parts: rest};
}

/** True for a component of that name which stands on lines of its own. */
export function isElement(node: Nodes, name: string): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && node.name === name;
}

/** The text of an attribute; empty where it is missing or no text. */
export function attribute(element: MdxJsxFlowElement, name: string): string {
  const found = element.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}

/** The id of `## Why {/* #why *\/}`; undefined where the heading has none. */
export function headingId(node: Nodes): string | undefined {
  if (node.type !== 'heading') return undefined;
  const last = node.children.at(-1);
  return last?.type === 'mdxTextExpression' ? /^\/\* #(\S+) \*\/$/.exec(last.value)?.[1] : undefined;
}
