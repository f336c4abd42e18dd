import type {LoadContext, Plugin} from '@docusaurus/types';

/** Modules of Docusaurus that are no part of the theme, and for which this site has its own or none. */
export default function replacedModules({siteDir}: LoadContext): Plugin {
  const alias = {
    // Every link of the site is drawn by a component of its own, also those of articles and of the theme.
    '@docusaurus/Link': `${siteDir}/src/components/SiteLink/index.tsx`,
    // Code is coloured by the build: pages need no highlighter.
    [require.resolve('@docusaurus/theme-classic/lib/prism-include-languages.js')]: false as const,
  };
  return {name: 'replaced-modules', configureWebpack: () => ({resolve: {alias}})};
}
