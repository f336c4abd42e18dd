import {visit} from 'unist-util-visit';
import {textOf} from '../textOf';
import type {Page} from './page';

/** A sentence of this many words or more may stand in one article only. */
const longSentence = 12;

const wordsIn = (text: string) => text.toLowerCase().match(/[a-z0-9’']+/g) ?? [];

function sentencesOf({parts}: Page): Set<string> {
  const found = new Set<string>();
  for (const part of parts) {
    visit(part, 'paragraph', (node) => {
      for (const sentence of textOf(node).split(/(?<=[.!?:])\s+/)) {
        const words = wordsIn(sentence);
        if (words.length >= longSentence) found.add(words.join(' '));
      }
    });
  }
  return found;
}

/**
 * Long sentences that stand in more than one article: text that is shared belongs into a component.
 * @returns each with the files in which it stands, and how many sentences were compared
 */
export function sharedSentences(pages: readonly Page[]): {
  readonly looked: number;
  readonly shared: readonly string[];
} {
  const places = new Map<string, string[]>();
  for (const page of pages) {
    for (const sentence of sentencesOf(page)) {
      places.set(sentence, [...(places.get(sentence) ?? []), page.file]);
    }
  }
  return {
    looked: places.size,
    shared: [...places]
      .filter(([, files]) => files.length > 1)
      .map(([sentence, files]) => `“${sentence}” in ${files.join(', ')}`),
  };
}
