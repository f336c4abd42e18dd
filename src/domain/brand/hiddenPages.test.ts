import {describe, expect, it} from 'vitest';
import {hiddenPages, type PageFacts} from './hiddenPages';

const page = (address: string, more: Partial<PageFacts> = {}): PageFacts => ({
  address,
  topics: [],
  causes: [],
  ...more,
});
const pages = [
  page('/help/fix/linux/', {topics: ['linux'], causes: ['linux']}),
  page('/help/fix/two/', {topics: ['linux', 'windows']}),
  page('/agents/replies/'),
];
const hidden = (hide: Parameters<typeof hiddenPages>[1], lost: readonly string[] = []) => [
  ...hiddenPages(pages, hide, new Set(lost)),
];

describe('hiddenPages', () => {
  it('are none where nothing is hidden', () => expect(hidden({})).toEqual([]));

  it('are those of which every topic is hidden, or every cause lost', () => {
    expect(hidden({topics: ['linux']})).toEqual(['/help/fix/linux/']);
    expect(hidden({}, ['linux'])).toEqual(['/help/fix/linux/']);
  });

  it('are the pages of tools', () => expect(hidden({tools: ['console']})).toEqual(['/agents/console/']));

  it('have the print edition among them where a part of it is', () => {
    expect(hidden({articles: ['/agents/replies/']})).toEqual(['/agents/replies/', '/agents/print/']);
  });
});
