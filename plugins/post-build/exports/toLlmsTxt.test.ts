import {describe, expect, it} from 'vitest';
import {toLlmsTxt} from './toLlmsTxt';

const site = {
  title: 'Help & "Hilfe" für alle',
  tagline: 'Sign in with your phone',
  siteUrl: 'https://bank.example',
  baseUrl: '/help/',
  version: '1.2.3',
  factsDate: '2026-11-25',
};
const article = (id: string, over = {}) => ({
  id,
  url: `/${id}/`,
  title: `Title of ${id}`,
  description: `What ${id} is about.`,
  audience: ['user' as const],
  topics: [],
  lastVerified: '2026-11-25',
  markdown: `# Title of ${id}\n`,
  ...over,
});
const sections = [{id: 'b', names: ['Outer', 'Inner'], articles: ['z', 'a']}];

describe('toLlmsTxt', () => {
  it('has the name, the summary and the links in the order of the menu', () => {
    expect(toLlmsTxt(site, sections, [article('a'), article('z')])).toMatchInlineSnapshot(`
      "# Help & "Hilfe" für alle

      > Sign in with your phone

      Each link leads to the Markdown of one page. Facts as of 2026-11-25, version 1.2.3. Nothing here was tested with real phones or real Bluetooth; each page ends with its sources and what is not verified.

      All records as data: https://bank.example/help/data/v1/bundle.json (CC BY 4.0).

      ## Outer: Inner

      - [Title of z](https://bank.example/help/z/index.md): What z is about.
      - [Title of a](https://bank.example/help/a/index.md): What a is about.
      "
    `);
  });

  it('keeps each entry in its line and its link', () => {
    const odd = article('a', {title: 'A [new]\nphone', description: 'One\n\n## two'});
    const text = toLlmsTxt(site, [{id: 'a', names: ['A'], articles: ['a']}], [odd]);
    expect(text).toContain('- [A \\[new\\] phone](https://bank.example/help/a/index.md): One ## two\n');
  });

  it('refuses a section that names no article', () => {
    expect(() => toLlmsTxt(site, sections, [article('a')])).toThrow('llms.txt: no article "z"');
  });
});
