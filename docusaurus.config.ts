import type {Options as PresetOptions, ThemeConfig} from '@docusaurus/preset-classic';
import type {Config, PluginModule} from '@docusaurus/types';
import {themes} from 'prism-react-renderer';
import devSearch from './plugins/dev-search';
import postBuild from './plugins/post-build';
import remarkRecords from './plugins/remark-records';
import siteData from './plugins/site-data';
import {plainBrand} from './src/domain/brand/brand';
import {encodeBrand} from './src/domain/brand/brandCode';

/** The pseudo-locale exists only for the build that proves that every string can be translated. */
const pseudoLocale = process.env.SITE_PSEUDO_LOCALE === '1' ? ['en-XA'] : [];

const preset: PresetOptions = {
  blog: false,
  docs: {
    routeBasePath: '/',
    sidebarPath: './sidebars.ts',
    sidebarCollapsible: false,
    breadcrumbs: false,
    beforeDefaultRemarkPlugins: [[remarkRecords, {dataDir: './.docusaurus/site-data/default'}]],
  },
  theme: {customCss: ['./src/css/tokens.css', './src/css/base.css']},
  sitemap: {lastmod: null, changefreq: null, priority: null},
};

/** In the stock dark theme, constants are too faint to read (WCAG 1.4.3); they get the colour of names. */
const darkCode = {
  ...themes.vsDark,
  styles: [...themes.vsDark.styles, {types: ['constant'], style: {color: 'rgb(156, 220, 254)'}}],
};

const themeConfig: ThemeConfig = {
  colorMode: {respectPrefersColorScheme: true},
  prism: {theme: themes.vsLight, darkTheme: darkCode},
};

const config: Config = {
  title: plainBrand.name,
  tagline: 'Sign in on a computer with the passkey on your phone',
  favicon: 'img/favicon.svg',
  url: process.env.SITE_URL ?? 'https://passkey-help.example',
  baseUrl: process.env.SITE_BASE_URL ?? '/',
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
  presets: [['classic', preset]],
  plugins: [siteData as PluginModule, devSearch, postBuild],
  themeConfig,
  customFields: {brand: encodeBrand(plainBrand)},
};

export default config;
