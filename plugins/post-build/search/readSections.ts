import type {Element, ElementContent} from 'hast';
import {select} from 'hast-util-select';
import {toString} from 'hast-util-to-string';
import {isNoise, selectContent} from '../articleContent';

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
/** Which sources a page rests on is not what somebody looks for. */
const skippedAnchors = new Set(['sources']);

const isSkipped = (element: Element): boolean => isNoise(element) || element.tagName === 'nav';

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

  read(node: ElementContent): void {
    if (node.type === 'text') this.pending += node.value;
    if (node.type !== 'element' || isSkipped(node) || node.tagName === 'h1') return;
    const {id} = node.properties;
    if (/^h[23]$/.test(node.tagName) && typeof id === 'string') {
      this.open(id, headingText(node));
      return;
    }
    if (node.tagName === 'details' && typeof id === 'string') {
      const summary = select('summary', node);
      this.open(id, summary ? headingText(summary) : '');
      this.readAll(node.children.filter((child) => child !== summary));
      this.flush();
      return;
    }
    const isBlock = blockTags.has(node.tagName);
    if (isBlock) this.flush();
    this.readAll(node.children);
    if (isBlock) this.flush();
    if (node.tagName === 'br') this.pending += ' ';
  }

  private readAll(nodes: readonly ElementContent[]): void {
    for (const node of nodes) this.read(node);
  }
}

/**
 * The parts of a rendered page, as its readers see them.
 * @param selector what of the page is its content
 * @throws when the page has no such part
 */
export function readSections(html: string, selector: string, url: string): ReadSection[] {
  const reader = new SectionReader();
  reader.read(selectContent(html, selector, url));
  return reader.sections.filter(
    ({anchor, heading, blocks}) => !skippedAnchors.has(anchor) && (heading !== '' || blocks.length > 0),
  );
}
