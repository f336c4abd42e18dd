import {describe, expect, it} from 'vitest';
import {plainArticles} from './plainArticles.mjs';

const article = (url: string, markdown: string) => ({url, title: 'A "b"', description: 'C: d', markdown});

describe('plainArticles', () => {
  const place = {siteUrl: 'https://help.example', prefix: '/docs'};

  it('gives each article a file, a head that YAML can read, and links to the others', () => {
    const [file] = plainArticles([article('/help/a/', '# A\n\n[b](https://help.example/help/b/#c)')], place);
    expect(file).toEqual({
      file: 'help/a.md',
      text: '---\ntitle: "A \\"b\\""\ndescription: "C: d"\n---\n\n# A\n\n[b](/docs/help/b/#c)',
    });
  });

  it('leaves out the front door, which every generator has one of', () => {
    expect(plainArticles([article('/', '')], place)).toEqual([]);
  });
});
