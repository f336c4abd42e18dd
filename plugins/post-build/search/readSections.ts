import type {Element, Nodes} from 'hast';
import {select} from 'hast-util-select';
import {toString} from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';

/** A part of a page under one heading, its text still in blocks. */
export interface ReadSection {
  readonly anchor: string;
  readonly heading: string;
  readonly blocks: readonly string[];
}

const blockTags = new Set(
  'address article blockquote dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 legend li ol p pre section summary table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const skippedTags = new Set(['svg', 'button', 'form', 'input', 'script', 'style', 'nav']);

/** Which sources a page rests on is not what somebody looks for. */
const skippedAnchors = new Set(['sources']);

const isSkipped = ({tagName, properties}: Element): boolean =>
  skippedTags.has(tagName) ||
  properties.ariaHidden === 'true' ||
  (Array.isArray(properties.className) && properties.className.includes('hash-link'));

const tidy = (text: string) => text.replace(/[\s\u200b]+/g, ' ').trim();

/** The heading's own words, without the link to itself. */
function headingText(heading: Element): string {
  const children = heading.children.filter((child) => child.type !== 'element' || !isSkipped(child));
  return tidy(toString({...heading, children}));
}

class SectionReader {
  readonly sections: {anchor: string; heading: string; blocks: string[]}[] = [
    {anchor: '', heading: '', blocks: []},
  ];
  private pending = '';

  private flush(): void {
    const text = tidy(this.pending);
    this.pending = '';
    if (text !== '') this.sections.at(-1)!.blocks.push(text);
  }

  private open(anchor: string, heading: string): void {
    this.flush();
    this.sections.push({anchor, heading, blocks: []});
  }

  read(node: Nodes): void {
    if (node.type === 'text') this.pending += node.value;
    if (node.type !== 'element' && node.type !== 'root') return;
    if (node.type === 'element') {
      if (isSkipped(node) || node.tagName === 'h1') return;
      const {id} = node.properties;
      if (/^h[23]$/.test(node.tagName) && typeof id === 'string') {
        this.open(id, headingText(node));
        return;
      }
      if (node.tagName === 'details' && typeof id === 'string') {
        const summary = select('summary', node);
        this.open(id, summary ? headingText(summary) : '');
        for (const child of node.children) if (child !== summary) this.read(child);
        this.flush();
        return;
      }
    }
    const isBlock = node.type === 'element' && blockTags.has(node.tagName);
    if (isBlock) this.flush();
    for (const child of node.children) this.read(child);
    if (isBlock) this.flush();
    else this.pending += node.type === 'element' && node.tagName === 'br' ? ' ' : '';
  }
}

/**
 * The parts of a rendered page, as its readers see them.
 * @param selector what of the page is its content
 * @throws when the page has no such part
 */
export function readSections(html: string, selector: string, url: string): ReadSection[] {
  const content = select(selector, unified().use(rehypeParse).parse(html));
  if (content === undefined) throw new Error(`${url} has no ${selector}`);
  const reader = new SectionReader();
  reader.read(content);
  return reader.sections.filter(
    ({anchor, heading, blocks}) => !skippedAnchors.has(anchor) && (heading !== '' || blocks.length > 0),
  );
}
