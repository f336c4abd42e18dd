import type {Nodes, Root, RootContent} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {parse} from 'yaml';
import {textOf} from '../textOf';

/** An article as the rules see it. */
export interface Page {
  /** Path below docs/, such as "help/fix/how-to-scan-the-code.mdx". */
  readonly file: string;
  readonly text: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** The parts of the page in order, without front matter. */
  readonly parts: readonly RootContent[];
}

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/** HTML comments break MDX; the rule against them works on the text, the others on what is left. */
const withoutComments = (text: string) =>
  text.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));

export function parsePage(file: string, text: string): Page {
  const tree: Root = processor.parse(withoutComments(text));
  const [first, ...rest] = tree.children;
  if (first?.type !== 'yaml') return {file, text, frontMatter: {}, parts: tree.children};
  return {file, text, frontMatter: (parse(first.value) ?? {}) as Page['frontMatter'], parts: rest};
}

export function isElement(node: Nodes, name: string): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && node.name === name;
}

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

export const lineOf = (node: Nodes): string => `line ${node.position?.start.line ?? '?'}`;

export const audienceOf = ({frontMatter}: Page): readonly string[] =>
  Array.isArray(frontMatter.audience) ? frontMatter.audience.map(String) : [];

const professionalFolds = ['agents', 'admins', 'web-apis', 'data'];

/** What an end user reads: nothing of pages for others, and not the folded parts for others. */
export function endUserParts(page: Page): readonly RootContent[] {
  if (!audienceOf(page).includes('user')) return [];
  return page.parts.filter(
    (node) => !(isElement(node, 'Folded') && professionalFolds.includes(attribute(node, 'id'))),
  );
}

export const plainText = (node: Nodes): string => textOf(node);

/** Pages about one problem, which follow the full grammar. */
export const isProblemPage = ({file}: Page): boolean => /^help\/(fix|privacy)\//.test(file);
