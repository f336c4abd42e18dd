import type {Locator, Page} from '@playwright/test';

/** Where the focus is, as a person would find it. */
export interface FocusStop {
  readonly name: string;
  /** Whether an outline shows the place. */
  readonly visible: boolean;
}

function describeFocus(page: Page): Promise<FocusStop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const {outlineStyle, outlineWidth} = getComputedStyle(element);
    return {
      name: element.getAttribute('aria-label') ?? element.textContent.trim(),
      visible: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    };
  });
}

/** Goes through the whole page with the Tab key. @returns every stop, in order */
export async function walkFocus(page: Page): Promise<FocusStop[]> {
  const stops: FocusStop[] = [];
  // More stops than any page has: the walk must not hang where the focus is trapped.
  for (let i = 0; i < 300; i++) {
    await page.keyboard.press('Tab');
    const stop = await describeFocus(page);
    if (stop === undefined) return stops;
    stops.push(stop);
  }
  throw new Error('The Tab key did not reach the end of the page');
}

/** Presses Tab until the element has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let i = 0; i < 300; i++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('The Tab key did not reach the element');
}
