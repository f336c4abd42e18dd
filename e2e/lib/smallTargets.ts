import type {Page} from '@playwright/test';

export interface Targets {
  readonly looked: number;
  /** Names of those that are smaller than they should be. */
  readonly small: string[];
}

/** Controls of their own, which thumbs have to hit: 44 px. */
export const largeControls =
  'button, select, summary, textarea, input, header a, [class*="stage"] a[href^="#"]';

/** Every link and control; those that only stand in running text are left out by the function. */
export const allControls = 'a[href], button, select, summary, textarea, input';

/**
 * Looks for targets that a press misses near their middle. It presses points rather than measuring
 * boxes, so that a target enlarged by CSS or by its label counts with its whole size.
 *
 * @param size the least width and height in CSS pixels
 */
export function smallTargets(page: Page, selector: string, size: number): Promise<Targets> {
  return page.evaluate(
    ({selector, size}) => {
      /** In a sentence the line height decides about size, which WCAG 2.5.8 allows. */
      function isInText(element: Element): boolean {
        const own = element.textContent.trim().length;
        const block = element.closest('p, li, dd, td, th, h1, h2, h3, figcaption, cite, span');
        return (
          element.tagName === 'A' &&
          getComputedStyle(element).display === 'inline' &&
          (block?.textContent.trim().length ?? 0) > own
        );
      }

      function belongs(hit: Element | null, element: Element): boolean {
        if (hit === null) return false;
        return element.contains(hit) || hit.closest('label')?.control === element;
      }

      /** The middle of the target; of its largest part, where a link is broken over lines. */
      function middleOf(element: Element): {x: number; y: number} {
        const label = element instanceof HTMLInputElement ? element.closest('label') : null;
        const parts = [...(label ?? element).getClientRects()];
        const [{x, y, width, height} = new DOMRect()] = parts.sort((a, b) => b.width - a.width);
        return {x: x + width / 2, y: y + height / 2};
      }

      /** A link to skip to the content stands outside of the page until it has the focus. */
      function canBePressed(element: Element): boolean {
        if (!element.checkVisibility({visibilityProperty: true, opacityProperty: true})) return false;
        element.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
        const {x, y} = middleOf(element);
        return x > 0 && x < innerWidth && y > 0;
      }

      /** Whether presses on both sides of the middle, half a size away, still reach the target. */
      function isLarge(element: Element): boolean {
        element.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
        const middle = middleOf(element);
        const reach = size / 2 - 1;
        const offsets = [
          [0, -reach],
          [0, reach],
          [-reach, 0],
          [reach, 0],
        ] as const;
        return offsets.every(([dx, dy]) =>
          belongs(document.elementFromPoint(middle.x + dx, middle.y + dy), element),
        );
      }

      const controls = [...document.querySelectorAll(selector)].filter(
        (element) => !isInText(element) && canBePressed(element),
      );
      const small = controls.filter((element) => !isLarge(element));
      return {
        looked: controls.length,
        small: small.map(
          (element) => `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`,
        ),
      };
    },
    {selector, size},
  );
}
