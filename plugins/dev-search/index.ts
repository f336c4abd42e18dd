import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {indexFile} from '../../src/domain/search/searchIndex';
import {loadWords} from '../post-build/search/loadWords';
import {indexOf} from '../post-build/search/writeSearchIndex';
import type {SiteData} from '../site-data';
import {mdxSections} from './mdxSections';

interface Middleware {
  readonly name: string;
  readonly path: string;
  readonly middleware: (
    request: unknown,
    response: {setHeader: (name: string, value: string) => void; end: (text: string) => void},
    next: (error?: unknown) => void,
  ) => void;
}

/**
 * The search while somebody writes: `npm run dev` renders no pages, so that the index is made from the
 * articles as they are written, anew whenever it is asked for.
 * @param hidden addresses of pages that the site does not have
 */
export default function devSearch(context: LoadContext, hidden?: ReadonlySet<string>): Plugin {
  let data: SiteData | undefined;

  async function makeDevIndex(): Promise<string> {
    if (data === undefined) throw new Error('dev-search needs the site-data plugin');
    const {siteDir, i18n} = context;
    const locale = i18n.currentLocale;
    const sections = await Promise.all(
      data.articles.map(async ({file}) => mdxSections(await fs.readFile(path.join(siteDir, file), 'utf8'))),
    );
    return JSON.stringify(
      await indexOf(data, sections, {
        locale,
        wordsFor: (addresses) => loadWords(siteDir, locale, addresses, hidden),
      }),
    );
  }

  return {
    name: 'dev-search',

    allContentLoaded({allContent}) {
      data = allContent['site-data']?.default as SiteData | undefined;
      return Promise.resolve();
    },

    configureWebpack: () => {
      const devServer = {
        setupMiddlewares(middlewares: Middleware[]) {
          // In front of the one that answers everything with the start page.
          middlewares.unshift({
            name: 'dev-search',
            path: `${context.baseUrl}${indexFile}`,
            middleware: (_request, response, next) => {
              makeDevIndex().then((index) => {
                response.setHeader('Content-Type', 'application/json');
                response.end(index);
              }, next);
            },
          });
          return middlewares;
        },
      };
      // The types of webpack know of a dev server only where its package is imported.
      return {devServer} as object;
    },
  };
}
