import type {RootContent} from 'mdast';
import {headingId, isElement} from '../../../plugins/mdx/parseMdx';
import {isProblemPage, type Page} from '../page';
import type {Rule} from '../rule';

const boxes = ['Quickest', 'Answer', 'WhoCanFix', 'DoNot'] as const;
const required = [...boxes, '#tell', '#why', '#next', 'HowSure'] as const;
const order = [...boxes, '#tell', '#why', '#next', '#without-camera', 'Folded', 'HowSure'] as const;

/** The name of a part of the grammar; undefined for what stands within a part. */
function partName(node: RootContent): string | undefined {
  if (node.type === 'heading') return node.depth === 2 ? `#${headingId(node) ?? '(no id)'}` : undefined;
  return order.find((name) => isElement(node, name));
}

/**
 * The parts of an article about a problem, in their order.
 * @param extra headings that stand before "#tell" on this page
 */
export function checkPartsInOrder(page: Page, extra: readonly string[] = []): string[] {
  const found = page.parts.flatMap((node) => partName(node) ?? []);
  const allowed: readonly string[] = order;
  const known = found.filter((name) => allowed.includes(name));
  const sorted = [...known].sort((a, b) => allowed.indexOf(a) - allowed.indexOf(b));
  return [
    ...required.filter((name) => !found.includes(name)).map((name) => `${name} is missing`),
    ...found
      .filter((name) => !allowed.includes(name) && !extra.includes(name))
      .map((name) => `${name} is not a part of an article about a problem`),
    ...known
      .filter((name, i) => name !== 'Folded' && known.indexOf(name) !== i)
      .map((name) => `${name} is there twice`),
    ...(known.join() === sorted.join() ? [] : [`the parts stand as ${known.join(', ')}`]),
  ];
}

interface Exception {
  readonly file: string;
  readonly extra: readonly string[];
  readonly reason: string;
}

/** Pages that may differ. An entry that is no longer needed fails. */
export const exceptions: readonly Exception[] = [
  {
    file: 'help/privacy/someone-asked-me-to-scan.mdx',
    extra: ['#already'],
    reason: 'Whoever approved a stranger’s sign-in has to act before reading how to recognise one.',
  },
];

export const partsInOrder: Rule = {
  name: 'has the parts of the grammar in their order',
  appliesTo: isProblemPage,
  check: (page) => checkPartsInOrder(page, exceptions.find(({file}) => file === page.file)?.extra),
};
