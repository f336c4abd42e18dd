import type {ReadSection} from './readSections';

/** A block that stands on more than this share of the pages says nothing about any of them. */
const repeatedShare = 0.08;
/** In a small site, a few pages may well say the same. */
const fewestPages = 6;

/** Takes out what many pages repeat: safety questions, labels, the steps of the drawing. */
export function dropRepeated(pages: readonly (readonly ReadSection[])[]): ReadSection[][] {
  const counts = new Map<string, number>();
  for (const sections of pages) {
    for (const block of new Set(sections.flatMap(({blocks}) => blocks))) {
      counts.set(block, (counts.get(block) ?? 0) + 1);
    }
  }
  const most = Math.max(fewestPages, pages.length * repeatedShare);
  return pages.map((sections) =>
    sections.map((section) => ({
      ...section,
      blocks: section.blocks.filter((block) => counts.get(block)! <= most),
    })),
  );
}
