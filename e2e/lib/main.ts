import type {Locator, Page} from '@playwright/test';

/** What the page is about, without its menus. */
export const main = (page: Page): Locator => page.getByRole('main');

export const button = (page: Page, name: string): Locator => main(page).getByRole('button', {name});
