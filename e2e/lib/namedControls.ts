import type {CDPSession, Page} from '@playwright/test';

/** What a screen reader lists of a page. */
export interface Control {
  readonly role: string;
  readonly name: string;
  /** Where it leads, if it is a link. */
  readonly address: string | undefined;
  /** The element, as the browser numbers them. */
  readonly node: number | undefined;
}

const listed = new Set([
  'button',
  'link',
  'checkbox',
  'radio',
  'combobox',
  'textbox',
  'searchbox',
  'DisclosureTriangle',
]);

interface Property {
  readonly name: string;
  readonly value: {readonly value?: unknown};
}

/** The controls in the tree that the browser gives to screen readers. */
export async function namedControls(page: Page): Promise<Control[]> {
  const session = await page.context().newCDPSession(page);
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ignored, role}) => !ignored && listed.has(String(role?.value)))
    .map(({role, name, properties, backendDOMNodeId}) => ({
      role: String(role?.value),
      name: String(name?.value ?? '').trim(),
      address: (properties as Property[] | undefined)?.find((each) => each.name === 'url')?.value.value as
        string | undefined,
      node: backendDOMNodeId,
    }));
}

/**
 * Runs in the page: the words that tell a control from others of its name: the headings above it, and
 * the item, paragraph or cell in which it stands, a cell with the heads of its row and column.
 */
function surroundings(this: Element): string {
  const before = (element: Element) =>
    (element.compareDocumentPosition(this) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const headings: string[] = [];
  for (const heading of [...document.querySelectorAll('h1, h2, h3, h4')].filter(before)) {
    headings.length = Math.min(headings.length, Number(heading.tagName[1]) - 1);
    headings[Number(heading.tagName[1]) - 1] = heading.textContent;
  }
  const item = this.closest('li, p, dd')?.textContent ?? '';
  const cell = this.closest('td');
  const heads = cell
    ? [cell.parentElement?.querySelector('th'), cell.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex]]
    : [];
  return [...headings, item, ...heads.map((head) => head?.textContent)].join('|');
}

async function surroundingsOf(session: CDPSession, node: number | undefined): Promise<unknown> {
  const {object} = await session.send('DOM.resolveNode', {backendNodeId: node});
  const {result} = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: surroundings.toString(),
    returnByValue: true,
  });
  return result.value;
}

/**
 * Controls without a name, and controls of one name that neither the name nor what is around them tells
 * apart (WCAG 2.4.4). A radio is told with its question; a link may stand twice if it leads to the same.
 */
export async function unclear(page: Page, controls: readonly Control[]): Promise<string[]> {
  const unnamed = controls.filter(({name}) => name === '').map(({role}) => `${role} without a name`);
  const places = new Map<string, Control[]>();
  for (const control of controls.filter(({role, name}) => role !== 'radio' && name !== '')) {
    const key = `${control.role} "${control.name}"`;
    places.set(key, [...(places.get(key) ?? []), control]);
  }
  const session = await page.context().newCDPSession(page);
  const alike: string[] = [];
  for (const [key, all] of places) {
    const isSame = all[0]?.address !== undefined && new Set(all.map(({address}) => address)).size === 1;
    if (all.length === 1 || isSame) continue;
    const around = await Promise.all(all.map(({node}) => surroundingsOf(session, node)));
    if (new Set(around).size < all.length) alike.push(`${all.length} times ${key}`);
  }
  await session.detach();
  return [...unnamed, ...alike];
}
