import type {Options as PresetOptions, ThemeConfig} from '@docusaurus/preset-classic';
import type {Config, PluginModule} from '@docusaurus/types';
import {plainIcon} from './plugins/brand/readBrand';
import {remarkShape} from './plugins/brand/remarkShape';
import {siteBrand} from './plugins/brand/siteBrand';
import {siteShape} from './plugins/brand/siteShape';
import {tokenBrand, tokens} from './plugins/brand/tokens';
import {brandFolder, gatheredDocs, writeBrandFiles} from './plugins/brand/writeBrandFiles';
import devSearch from './plugins/dev-search';
import postBuild from './plugins/post-build';
import rehypeCode from './plugins/rehype-code';
import remarkRecords from './plugins/remark-records';
import replacedModules from './plugins/replaced-modules';
import siteData from './plugins/site-data';
import {encodeBrand} from './src/domain/brand/brandCode';
import {pictureSize, sitePicture} from './src/domain/share/pictureOf';

const tagline = 'Sign in on a computer with the passkey on your phone';

/** The pseudo-locale exists only for the build that proves that every string can be translated. */
const pseudoLocale = process.env.SITE_PSEUDO_LOCALE === '1' ? ['en-XA'] : [];

const themeConfig: ThemeConfig = {
  image: sitePicture,
  metadata: [
    {property: 'og:image:width', content: String(pictureSize.width)},
    {property: 'og:image:height', content: String(pictureSize.height)},
    {property: 'og:image:alt', content: tagline},
    {property: 'og:image:type', content: 'image/png'},
  ],
  colorMode: {respectPrefersColorScheme: true},
};

/** Options given as an entry of a list are shipped to every page, as all of this file is; functions are not. */
export default async function createConfig(): Promise<Config> {
  const brand = siteBrand(__dirname, process.env);
  const isRelease = brand === tokenBrand;
  writeBrandFiles(brand, brandFolder);
  const shape = await siteShape(__dirname, brand, gatheredDocs);

  const preset: PresetOptions = {
    blog: false,
    docs: {
      ...(shape && {path: shape.docs}),
      routeBasePath: '/',
      sidebarPath: './sidebars.ts',
      sidebarCollapsible: false,
      breadcrumbs: false,
      beforeDefaultRemarkPlugins: [
        ...(shape ? [remarkShape(shape)] : []),
        [remarkRecords, {dataDir: './.docusaurus/site-data/default'}],
      ],
      rehypePlugins: [rehypeCode],
      admonitions: false,
    },
    theme: {
      customCss: [
        `${brandFolder}/brand.css`,
        './src/css/tokens.css',
        './src/css/base.css',
        './src/css/brand.css',
      ],
    },
    sitemap: {lastmod: null, changefreq: null, priority: null},
  };

  return {
    title: brand.brand.name,
    tagline,
    favicon: brand.icon ?? plainIcon,
    url: brand.url ?? process.env.SITE_URL ?? 'https://passkey-help.example',
    baseUrl: isRelease ? tokens.baseUrl : (process.env.SITE_BASE_URL ?? '/'),
    trailingSlash: true,
    baseUrlIssueBanner: false,
    onBrokenLinks: 'throw',
    onBrokenAnchors: 'throw',
    onDuplicateRoutes: 'throw',
    markdown: {hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'}},
    i18n: {
      defaultLocale: 'en',
      locales: ['en', ...pseudoLocale],
      localeConfigs: {'en-XA': {label: 'Pseudo', htmlLang: 'en-XA', direction: 'ltr'}},
    },
    future: {v4: true, faster: true},
    storage: {type: 'localStorage', namespace: 'passkey-help'},
    staticDirectories: ['static', `${brandFolder}/static`],
    clientModules: ['./src/client/countPages.ts', './src/client/fetchNothingAhead.ts'],
    presets: [['classic', preset]],
    plugins: [
      ((context) =>
        siteData(context, {shape, palette: isRelease ? undefined : brand.palette})) as PluginModule,
      (context) => devSearch(context, shape?.hidden),
      replacedModules,
      (context) => postBuild(context, {brand, isRelease, hidden: shape?.hidden}),
    ],
    themeConfig,
    customFields: {brand: encodeBrand(brand.brand)},
  };
}
