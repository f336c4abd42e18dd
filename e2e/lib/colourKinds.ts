import type {Page} from '@playwright/test';

/** The elements to look at. */
export const newColours = '[data-new-colours]';

/**
 * Keeps in mind which combinations of colours were looked at: what stands on every page, as the menu does,
 * need not be looked at again on each. Two texts are of one kind if they and all that they stand in have
 * the same colours, backgrounds and everything else that can be seen through or lies above, and if axe
 * treats both alike: it leaves out what is switched off, hidden, or a single character.
 */
export class ColourKinds {
  readonly #seen = new Set<string>();

  /** Marks the texts of kinds that are new, which count as seen from now on. @returns how many there are */
  async markNew(page: Page): Promise<number> {
    const kinds = await page.evaluate(readColourKinds);
    const fresh = Object.entries(kinds).flatMap(([kind, first]) => {
      if (this.#seen.has(kind)) return [];
      this.#seen.add(kind);
      return [first];
    });
    await page.evaluate((marked) => {
      for (const element of document.querySelectorAll('[data-new-colours]')) {
        element.removeAttribute('data-new-colours');
      }
      for (const i of marked) window.textElements?.[i]?.setAttribute('data-new-colours', '');
    }, fresh);
    return fresh.length;
  }
}

declare global {
  interface Window {
    textElements?: readonly Element[];
  }
}

/** Runs in the page: the kinds of the elements that have a text of their own, each with its first element. */
function readColourKinds(): Record<string, number> {
  const properties = [
    'color',
    'background-color',
    'background-image',
    'background-clip',
    'font-size',
    'font-weight',
    'text-decoration-line',
    'text-shadow',
    '-webkit-text-stroke-width',
    'border-bottom',
    'opacity',
    'filter',
    'mix-blend-mode',
    'position',
    'z-index',
    'visibility',
    'display',
    'clip',
    'clip-path',
  ];
  const isOff = (element: Element) =>
    element.matches(':disabled, [aria-disabled=true], [aria-hidden=true]') ||
    element.closest('label')?.control?.matches(':disabled') === true;
  const known = new Map<Element, string>();
  const kindOf = (element: Element | null): string => {
    if (element === null) return '';
    const before = known.get(element);
    if (before !== undefined) return before;
    const looks = [null, '::before', '::after'].map((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      const isThere = pseudo === null || style.content !== 'none';
      return isThere ? properties.map((name) => style.getPropertyValue(name)).join(' ') : '';
    });
    const kind = `${kindOf(element.parentElement)}\n${isOff(element)} ${looks.join('|')}`;
    known.set(element, kind);
    return kind;
  };
  const isWord = ({nodeType, nodeValue}: Node) => nodeType === Node.TEXT_NODE && /\S/.test(nodeValue ?? '');
  const elements = [...document.body.querySelectorAll('*')].filter(
    (element) => element.matches('input, select, textarea') || [...element.childNodes].some(isWord),
  );
  window.textElements = elements;
  const first: Record<string, number> = {};
  for (const [i, element] of elements.entries()) {
    const isShort = element.textContent.trim().length < 2;
    first[`${kindOf(element)} ${isShort}`] ??= i;
  }
  return first;
}
