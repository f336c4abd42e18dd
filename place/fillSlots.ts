import type {Element} from 'hast';
import rehypeParse from 'rehype-parse';
import {createElement} from 'react';
import {renderToString} from 'react-dom/server';
import {unified} from 'unified';
import {SKIP, visit} from 'unist-util-visit';
import {slots, type SlotName} from '../src/components/Brand/slots';
import type {SlotProps} from '../src/components/Brand/slotProps';
import {blankMainWithout} from '../plugins/post-build/parseHtml';

interface Slot {
  readonly name: string;
  /** Offsets of what is between its tags. */
  readonly from: number;
  readonly to: number;
}

interface Tags {
  readonly opening: {readonly end: {readonly offset?: number}};
  readonly closing?: {readonly start: {readonly offset?: number}};
}

function toSlot(element: Element, name: string): Slot {
  const {opening, closing} = (element.data as {position: Tags}).position;
  const from = opening.end.offset;
  const to = closing?.start.offset;
  if (from === undefined || to === undefined) throw new Error(`The part "${name}" of a page has no end`);
  return {name, from, to};
}

/** The parts of a page that belong to the brand, in their order. */
function findSlots(html: string): Slot[] {
  const found: Slot[] = [];
  const page = blankMainWithout('data-brand-slot', html);
  visit(unified().use(rehypeParse, {verbose: true}).parse(page), 'element', (element) => {
    const name = element.properties.dataBrandSlot;
    if (typeof name !== 'string') return undefined;
    found.push(toSlot(element, name));
    return SKIP;
  });
  return found;
}

/**
 * Draws the parts of a page that belong to the brand anew, as React does when it starts on the page.
 * @returns the page, and how many parts were drawn
 * @throws where the page marks a part that this program does not know
 */
export function fillSlots(html: string, props: SlotProps): {html: string; filled: number} {
  const found = findSlots(html);
  let rest = html;
  for (const {name, from, to} of found.reverse()) {
    if (!Object.hasOwn(slots, name))
      throw new Error(`This program does not know the part "${name}" of a page`);
    const drawn = renderToString(createElement(slots[name as SlotName], props));
    rest = rest.slice(0, from) + drawn + rest.slice(to);
  }
  return {html: rest, filled: found.length};
}
