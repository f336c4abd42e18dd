import type {Element} from 'hast';
import {select, selectAll} from 'hast-util-select';
import {parseHtml, wordsOf} from '../parseHtml';

const wordsAt = (selector: string, within: Element): string => {
  const element = select(selector, within);
  return element === undefined ? '' : wordsOf(element);
};

/**
 * What the page of changes calls each entry, by the entry's anchor: "Added: Chrome 108 or later: …".
 * @param html the rendered page
 */
export function readTitles(html: string): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const group of selectAll('[data-change]', parseHtml(html))) {
    const word = wordsAt('h3', group);
    for (const entry of selectAll('li[id]', group)) {
      titles.set(String(entry.properties.id), `${word}: ${wordsAt('[data-part=title]', entry)}`);
    }
  }
  return titles;
}
