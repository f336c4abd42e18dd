import type {Page} from '@playwright/test';

/** Where a box stands: what it is, and its edges in CSS px from the left. */
export interface Box {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Texts that are wider than the box that shows them, and so are cut or stand over its edge.
 * @returns how many boxes were looked at, and what is wrong
 */
export function cutTexts(page: Page): Promise<{looked: number; cut: string[]}> {
  return page.evaluate(() => {
    const boxes = [
      ...document.querySelectorAll<HTMLElement>(
        'button, summary, label, h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption, header a, footer a',
      ),
    ].filter((box) => box.checkVisibility() && box.clientWidth > 1);
    // The corner of a turned arrow may stand out a little.
    const cut = boxes.filter(({scrollWidth, clientWidth}) => scrollWidth > clientWidth + 2);
    const show = (box: HTMLElement) =>
      `${box.tagName.toLowerCase()} "${box.innerText.slice(0, 40)}" needs ${box.scrollWidth} of ${box.clientWidth} px`;
    return {looked: boxes.length, cut: cut.map(show)};
  });
}

/** The boxes of a page that must change sides when it is mirrored: everything but words within a line. */
export function boxes(page: Page): Promise<Box[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'header, nav, main, footer, section, article, h1, h2, h3, p, ul, ol, table, figure, button, details, summary, fieldset, form',
      ),
    ]
      .filter((box) => box.checkVisibility() && getComputedStyle(box).display !== 'inline')
      .map((box) => {
        const {left, right} = box.getBoundingClientRect();
        const name = `${box.tagName.toLowerCase()} "${box.innerText.slice(0, 40).replaceAll('\n', ' ')}"`;
        return {name, start: left, end: right};
      }),
  );
}

/**
 * The boxes of a page that do not stand where a mirror would show them.
 * @param width of the page, in CSS px
 */
export function unmirrored(ltr: readonly Box[], rtl: readonly Box[], width: number): string[] {
  if (ltr.length !== rtl.length) return [`${ltr.length} boxes from left to right, ${rtl.length} mirrored`];
  return ltr.flatMap(({name, start, end}, i) => {
    const {start: left = NaN, end: right = NaN} = rtl[i] ?? {};
    const isMirrored = Math.abs(left - (width - end)) < 2 && Math.abs(right - (width - start)) < 2;
    return isMirrored
      ? []
      : [`${name} stands at ${left}–${right}, its mirror at ${width - end}–${width - start}`];
  });
}
