import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';
import type {RootContent} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import {textOf} from '../textOf';
import {endUserParts, type Page} from './page';

/** Sentences of one page's end-user parts; labels on screens and code count as one short word. */
export function endUserSentences(page: Page): string[] {
  const blocks: string[] = [];
  for (const part of structuredClone(endUserParts(page)) as RootContent[]) {
    visit(part, (node, index, parent) => {
      if (node.type === 'strong' || node.type === 'inlineCode') {
        if (parent && index !== undefined) parent.children[index] = {type: 'text', value: 'this'};
        return SKIP;
      }
      if (node.type === 'code') return SKIP;
      return undefined;
    });
    visit(part, (node) => {
      if (node.type === 'paragraph' || node.type === 'heading') blocks.push(textOf(node));
    });
  }
  return blocks
    .flatMap((block) => block.split(/(?<=[.!?:])\s+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[a-z]/i.test(sentence));
}

const wordsIn = (text: string) => text.match(/[A-Za-z’']+/g) ?? [];

/** The Flesch–Kincaid grade of what end users read on a page; undefined where it is too short to say. */
export function gradeOf(page: Page): number | undefined {
  const sentences = endUserSentences(page);
  const words = sentences.flatMap(wordsIn);
  if (words.length < 60) return undefined;
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}
