import type {Locator, Page} from '@playwright/test';

/** The support matrix of the page. */
export function matrixTable(page: Page): Locator {
  return page.getByRole('table', {name: /^Which devices can take part/});
}

/** Its rows of browsers and apps, without the heads and the names of systems. */
export function matrixRows(page: Page): Locator {
  return matrixTable(page)
    .getByRole('row')
    .filter({has: page.getByRole('cell')});
}
