import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {SiteData} from '../site-data';
import {writeSearchIndex} from './search/writeSearchIndex';
import {writeArticles} from './writeArticles';
import {writeDataFiles} from './writeDataFiles';
import {writeFeeds} from './writeFeeds';
import {writeSecurityHeaders} from './writeSecurityHeaders';

/**
 * All that happens after the pages are rendered, in one place and in order: Docusaurus runs the
 * post-build hooks of different plugins at once, and later steps read what earlier ones wrote.
 */
export default function postBuild(context: LoadContext): Plugin {
  return {
    name: 'post-build',

    async postBuild({outDir, plugins, siteConfig}) {
      const own = plugins.find((plugin) => plugin.name === 'site-data')?.content as SiteData | undefined;
      if (own === undefined) throw new Error('post-build needs the site-data plugin before it');
      const dataDir = path.join(outDir, 'data', 'v1');
      await writeDataFiles(own.dataset, dataDir);
      await writeArticles(own.articles, {outDir, dataDir, siteUrl: siteConfig.url, baseUrl: context.baseUrl});
      await writeSearchIndex(own, {
        siteDir: context.siteDir,
        outDir,
        locale: context.i18n.currentLocale,
      });
      await writeFeeds(own.dataset, own.articles, {
        outDir,
        siteUrl: siteConfig.url,
        baseUrl: context.baseUrl,
        siteTitle: siteConfig.title,
        language: context.i18n.localeConfigs[context.i18n.currentLocale]?.htmlLang ?? 'en',
      });
      await writeSecurityHeaders(outDir, context.baseUrl);
    },
  };
}
