import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {OwnBrand} from '../brand/readBrand';
import type {SiteData} from '../site-data';
import {finishSite} from './finishSite';
import {writeHold} from './hold/writeHold';
import {writePictures} from './pictures/writePictures';
import {trustedTypesPolicy} from './hosting/securityHeaders';
import {sourcePath, type ReleaseSource} from './releaseSource';
import {loadWords, type SearchWords} from './search/loadWords';

interface Options {
  readonly brand: OwnBrand;
  /** Builds what is placed later: what its pages do not say is kept beside them. */
  readonly isRelease: boolean;
  /** Addresses of pages that the site does not have. */
  readonly hidden?: ReadonlySet<string> | undefined;
}

/**
 * All that happens after the pages are rendered, in one place and in order: Docusaurus runs the
 * post-build hooks of different plugins at once.
 */
export default function postBuild(context: LoadContext, {brand, isRelease, hidden}: Options): Plugin {
  const {siteDir, baseUrl, i18n} = context;
  const locale = i18n.currentLocale;
  const language = i18n.localeConfigs[locale]?.htmlLang ?? 'en';

  return {
    name: 'post-build',

    // Scripts are loaded by a policy that can be named (Trusted Types).
    configureWebpack: (_config, isServer) =>
      isServer ? {} : {output: {trustedTypes: {policyName: trustedTypesPolicy}}},

    async postBuild({outDir, plugins, siteConfig}) {
      const own = plugins.find((plugin) => plugin.name === 'site-data')?.content as SiteData | undefined;
      if (own === undefined) throw new Error('post-build needs the site-data plugin before it');
      const {articles, dataset, everything, release, sections, trails} = own;
      const {tagline} = siteConfig;
      let words: SearchWords = {synonyms: [], notices: []};
      const wordsFor = async (addresses: ReadonlySet<string>) => {
        words = await loadWords(siteDir, locale, addresses, hidden);
        return words;
      };
      await writeHold({outDir, baseUrl});
      await writePictures(articles, {tagline, outDir});
      await finishSite(
        {articles, dataset, everything, release, sections, trails, wordsFor},
        {
          outDir,
          baseUrl,
          siteUrl: siteConfig.url,
          siteTitle: siteConfig.title,
          tagline,
          locale,
          language,
          embedOrigins: brand.brand.embedOrigins,
          ...(brand.securityContact !== undefined && {securityContact: brand.securityContact}),
          // A release and a build to look at go to no server as they are.
          ...(!isRelease &&
            locale === i18n.defaultLocale && {hostingDir: path.join(path.dirname(outDir), 'hosting')}),
          compress: process.env.SITE_COMPRESS !== 'off',
        },
      );
      if (!isRelease) return;
      const source: ReleaseSource = {
        format: 1,
        release,
        locale,
        language,
        tagline,
        articles,
        sections,
        trails,
        dataset: everything,
        words,
      };
      await fs.writeFile(path.join(siteDir, sourcePath), JSON.stringify(source));
    },
  };
}
