import type {Page} from '@playwright/test';

/** How wide the content is, and the page that shows it, in CSS px: wider than the page means sideways scrolling. */
export function pageWidths(page: Page): Promise<{content: number; page: number}> {
  return page.evaluate(() => {
    const {scrollWidth, clientWidth} = document.documentElement;
    return {content: scrollWidth, page: clientWidth};
  });
}
