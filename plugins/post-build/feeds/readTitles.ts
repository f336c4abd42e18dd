import type {Element} from 'hast';
import {select, selectAll} from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';

function textOf(element: Element | undefined): string {
  let text = '';
  if (element !== undefined) visit(element, 'text', ({value}) => void (text += value));
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * What the page of changes calls each entry, by the entry's anchor: "Added: Chrome 108 or later: …".
 * @param html the rendered page
 */
export function readTitles(html: string): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const group of selectAll('[data-change]', unified().use(rehypeParse).parse(html))) {
    const word = textOf(select('h3', group));
    for (const entry of selectAll('li[id]', group)) {
      titles.set(String(entry.properties.id), `${word}: ${textOf(select('[data-part=title]', entry))}`);
    }
  }
  return titles;
}
