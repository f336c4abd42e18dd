import type {Page} from '@playwright/test';

/** Twice the size of all text, as a reader sets it in the browser. */
export const doubleText = 'html { font-size: 200% !important }';

/** What readers may set without losing anything (WCAG 1.4.12). */
export const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`;

/** Adds a style sheet as readers and their extensions do; the policy of the page does not forbid it. */
export async function addReaderStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}
