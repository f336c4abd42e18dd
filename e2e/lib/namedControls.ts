import type {Page} from '@playwright/test';

/** What a screen reader lists of a page. */
export interface Control {
  readonly role: string;
  readonly name: string;
  /** Where it leads, if it is a link. */
  readonly address: string | undefined;
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
    .map(({role, name, properties}) => ({
      role: String(role?.value),
      name: String(name?.value ?? '').trim(),
      address: (properties as Property[] | undefined)?.find((each) => each.name === 'url')?.value.value as
        string | undefined,
    }));
}

/** Controls that a list of them does not tell apart, or does not name. */
export function unclear(controls: readonly Control[]): string[] {
  const unnamed = controls.filter(({name}) => name === '').map(({role}) => `${role} without a name`);
  // A radio is told with the question it belongs to; a link may stand twice if it leads to the same.
  const told = controls.filter(({role, name}) => role !== 'radio' && name !== '');
  const places = new Map<string, (string | undefined)[]>();
  for (const {role, name, address} of told) {
    const key = `${role} "${name}"`;
    places.set(key, [...(places.get(key) ?? []), address]);
  }
  const alike = [...places]
    .filter(([, all]) => all.length > 1 && (all[0] === undefined || new Set(all).size > 1))
    .map(([key, all]) => `${all.length} times ${key}`);
  return [...unnamed, ...alike];
}
