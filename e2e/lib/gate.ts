import type {Locator, Page} from '@playwright/test';

const questions = [
  'Did anyone call or message you to do this?',
  'Is anyone controlling or watching either screen?',
] as const;

/** One of the safety questions of a tool. */
export const gateQuestion = (page: Page, which: 'contacted' | 'watched'): Locator =>
  page.getByRole('main').getByRole('group', {name: questions[which === 'contacted' ? 0 : 1]});

/** Answers both safety questions of a tool with no. */
export async function clearGate(page: Page): Promise<void> {
  for (const which of ['contacted', 'watched'] as const) {
    // The second answer folds the questions up, so that nothing is left to look at.
    await gateQuestion(page, which).getByRole('radio', {name: 'No'}).click();
  }
}
