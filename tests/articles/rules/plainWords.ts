import {visit} from 'unist-util-visit';
import {endUserParts} from '../page';
import {everyPage, type Rule} from '../rule';

/** "Just" is allowed: it also means "a moment ago" and "exactly", which a check cannot tell apart. */
const banned = /\b(simply|obviously|easy|easily)\b/gi;

export const plainWords: Rule = {
  name: 'does not tell end users that it is simple',
  appliesTo: everyPage,
  check: (page) =>
    endUserParts(page).flatMap((part) => {
      const found: string[] = [];
      visit(part, 'text', (node) => {
        for (const [word] of node.value.matchAll(banned)) {
          found.push(`line ${node.position?.start.line ?? '?'}: "${word}"`);
        }
      });
      return found;
    }),
};
