import type {Locator, Page} from '@playwright/test';

export const pairCheck = '/devices/pair/';

/** The two text fields of the pair check. */
export const computerField = (page: Page): Locator =>
  page.getByRole('combobox', {name: 'Where do you want to sign in?'});
export const phoneField = (page: Page): Locator =>
  page.getByRole('combobox', {name: 'Which phone or tablet has the passkey?'});

/** The sentence of the verdict. */
export const sentence = (page: Page): Locator => page.getByTestId('verdict-sentence');
