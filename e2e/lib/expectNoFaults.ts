import type {Page} from '@playwright/test';
import {accessibilityFaults, colourFaults} from './accessibilityFaults';
import {showScheme} from './showScheme';
import {expect} from './test';

/** The page as it stands has no fault of accessibility, in light and in dark. */
export async function expectNoFaults(page: Page): Promise<void> {
  await showScheme(page, 'light');
  expect.soft(await accessibilityFaults(page), 'axe, light').toEqual([]);
  await showScheme(page, 'dark');
  expect.soft(await colourFaults(page), 'axe, dark').toEqual([]);
}
