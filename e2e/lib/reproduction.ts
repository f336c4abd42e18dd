import type {Locator, Page} from '@playwright/test';

/** The reproductions behind the two journeys for which the site exists. */
export const recognisesPhone = {
  title: 'The computer recognises a passkey on a phone nearby',
  steps: 5,
} as const;
export const signInWithPhone = {
  title: 'Sign in on a computer with a passkey from a phone',
  steps: 3,
} as const;

const safetyQuestions = [
  'Did anyone call or message you to do this?',
  'Is anyone controlling or watching either screen?',
] as const;

/** The part of the page in which a reproduction stands: it has the title and the safety questions. */
export function reproduction(page: Page, title: string): Locator {
  return page
    .locator('section')
    .filter({hasText: title})
    .filter({has: page.getByRole('group', {name: safetyQuestions[0]})});
}

/** Unfolds the steps of an article. @returns the reproduction in it */
export async function openReproduction(page: Page, title: string): Promise<Locator> {
  await page.getByRole('heading', {name: 'Steps to reproduce'}).click();
  return reproduction(page, title);
}

/** The steps, which stand on the page before the safety questions are answered too. */
export function steps(widget: Locator): Locator {
  return widget.locator('ol > li');
}

/** Answers both safety questions with no. */
export async function passGate(widget: Locator): Promise<void> {
  for (const question of safetyQuestions) {
    await widget.getByRole('group', {name: question}).getByRole('radio', {name: 'No'}).check();
  }
}
