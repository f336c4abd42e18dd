import {createHash} from 'node:crypto';
import type {Element} from 'hast';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';

const executable = new Set(['', 'module', 'text/javascript', 'application/javascript']);

function isInlineCode({tagName, properties}: Element): boolean {
  return (
    tagName === 'script' &&
    properties.src === undefined &&
    executable.has(typeof properties.type === 'string' ? properties.type : '')
  );
}

/** The CSP source of each inline script that a page would run (CSP Level 3, "hash-source"). */
export function inlineScriptHashes(html: string): string[] {
  const found: string[] = [];
  visit(unified().use(rehypeParse).parse(html), 'element', (node) => {
    if (!isInlineCode(node)) return;
    const code = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    found.push(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  });
  return found;
}
