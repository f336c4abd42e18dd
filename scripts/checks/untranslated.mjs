import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {SKIP, visit} from 'unist-util-visit';
import {flat} from './flat.mjs';
import {closing, opening} from './pseudo.mjs';

const spokenAttributes = ['ariaLabel', 'title', 'alt', 'placeholder'];
const hasLetters = (text) => /\p{L}/u.test(text);

/**
 * The words of a page of the pseudo-locale that did not go through translation.
 *
 * Text is translated when it stands inside brackets, also where a link or a date splits one message
 * into several pieces.
 * @param {string} html
 * @param {(text: string) => boolean} isAllowed words that are nobody's to translate: names, and
 *   the words of articles, which are translated as whole files
 * @returns {{looked: number, found: string[]}}
 */
export function untranslatedWords(html, isAllowed) {
  const found = [];
  let looked = 0;
  let depth = 0;
  const judge = (text, inside) => {
    if (!hasLetters(text)) return;
    looked += 1;
    if (!inside && !isAllowed(flat(text))) found.push(flat(text));
  };
  visit(unified().use(rehypeParse).parse(html), (node) => {
    if (node.type === 'element') {
      if (['script', 'style', 'head', 'code', 'pre'].includes(node.tagName)) return SKIP;
      for (const name of spokenAttributes) {
        const value = node.properties[name];
        if (typeof value === 'string') judge(value, value.includes(opening));
      }
    }
    if (node.type !== 'text') return undefined;
    const pieces = node.value.split(new RegExp(`([${opening}${closing}])`));
    for (const piece of pieces) {
      if (piece === opening) depth += 1;
      else if (piece === closing) depth -= 1;
      else judge(piece, depth > 0);
    }
    return undefined;
  });
  return {looked, found};
}
