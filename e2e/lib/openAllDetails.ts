import type {Page} from '@playwright/test';

/** Unfolds every folded part of the page. @returns how many there are */
export function openAllDetails(page: Page): Promise<number> {
  return page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
    return all.length;
  });
}
