import type {LoadContext} from '@docusaurus/types';
import {describe, expect, it} from 'vitest';
import {flat} from '../../src/domain/search/hit';
import {openIndex} from '../../src/domain/search/searcher';
import type {SearchIndex} from '../../src/domain/search/searchIndex';
import {pages} from '../../tests/articles/pages';
import {realData} from '../../tests/realData';
import {checkArticles} from '../site-data/checkArticles';
import devSearch from './index';
import {mdxSections} from './mdxSections';

const mdx = `---
title: T
---

<Answer look="phone" wait="a minute" success="done">

1. Open the \`camera\`.

</Answer>

## One {/* #one */}

First **bold** words, and [a link](/x/).

- a
- b

<Folded id="agents" title="For agents">

Ask {/* not this */} first.

</Folded>
`;

describe('the parts of an article as it is written', () => {
  it('are its headings and folds with what stands below them', () => {
    expect(mdxSections(mdx)).toEqual([
      {anchor: '', heading: '', blocks: ['Open the camera.']},
      {anchor: 'one', heading: 'One', blocks: ['First bold words, and a link.', 'a b']},
      {anchor: 'agents', heading: 'For agents', blocks: ['Ask first.']},
    ]);
  });
});

const siteDir = process.cwd();

function articles() {
  const docs = pages.map(({file, frontMatter}) => {
    const id = file.replace(/\.mdx$/, '');
    return {id, permalink: `/${id.replace(/(^|\/)index$/, '')}`, source: `@site/docs/${file}`, frontMatter};
  });
  return checkArticles(docs, realData, {baseUrl: '/', today: '2099-01-01'}).articles;
}

type Middleware = (request: unknown, response: object, next: (error: unknown) => void) => void;

/** Asks the development server of Docusaurus for the index, as a page does. */
async function ask(content: unknown): Promise<string> {
  const plugin = devSearch({siteDir, baseUrl: '/help/', i18n: {currentLocale: 'en'}} as LoadContext);
  await plugin.allContentLoaded!({allContent: {'site-data': {default: content}}, actions: {} as never});
  const {devServer} = plugin.configureWebpack!({}, false, {} as never, undefined) as {
    devServer: {setupMiddlewares: (list: object[]) => {path: string; middleware: Middleware}[]};
  };
  const [first, last] = devServer.setupMiddlewares([{name: 'start page'}]);
  expect([first!.path, last]).toEqual(['/help/search-index.json', {name: 'start page'}]);
  return new Promise((resolve, reject) => {
    first!.middleware({}, {setHeader: () => undefined, end: resolve}, reject);
  });
}

describe('the search while somebody writes', () => {
  it('knows every article, and finds the parts of them', async () => {
    const index = JSON.parse(await ask({dataset: realData, articles: articles()})) as SearchIndex;
    expect(index.pages).toHaveLength(pages.length);
    const {search} = await openIndex(index);
    const hits = flat(search('stuck on connecting').groups);
    expect(hits.map(({url}) => url)).toContain('/help/fix/stuck-on-connecting/');
  });

  it('says what is missing', async () => {
    await expect(ask(undefined)).rejects.toThrow('dev-search needs the site-data plugin');
  });
});
