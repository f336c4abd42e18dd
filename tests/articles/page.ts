import type {Nodes, RootContent} from 'mdast';
import {attribute, isElement, parseMdx, type ParsedMdx} from '../../plugins/mdx/parseMdx';

/** An article as the rules see it. */
export interface Page extends ParsedMdx {
  /** Path below docs/, such as "help/fix/how-to-scan-the-code.mdx". */
  readonly file: string;
  readonly text: string;
}

/** HTML comments break MDX; the rule against them works on the text, the others on what is left. */
const withoutComments = (text: string) =>
  text.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));

export const parsePage = (file: string, text: string): Page => ({
  file,
  text,
  ...parseMdx(withoutComments(text)),
});

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

/** Pages about one problem, which follow the full grammar. */
export const isProblemPage = ({file}: Page): boolean => /^help\/(fix|privacy)\//.test(file);
