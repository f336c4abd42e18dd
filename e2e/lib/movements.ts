import type {Page} from '@playwright/test';

declare global {
  interface Window {
    begunMovements?: string[];
  }
}

/** Notes every transition and animation of styles from now on, however short. */
export async function noteMovements(page: Page): Promise<void> {
  await page.evaluate(() => {
    const begun: string[] = [];
    window.begunMovements = begun;
    for (const type of ['transitionrun', 'animationstart']) {
      document.addEventListener(type, ({target}) => begun.push((target as Element).outerHTML.slice(0, 80)));
    }
  });
}

/** What moved since {@link noteMovements}, and what a script moves now. */
export function movements(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (window.begunMovements === undefined) throw new Error('Call noteMovements before');
    const now = document
      .getAnimations()
      .map(({effect}) => (effect as KeyframeEffect).target?.outerHTML.slice(0, 80) ?? 'something');
    return [...new Set([...window.begunMovements, ...now])];
  });
}
