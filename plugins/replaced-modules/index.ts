import type {LoadContext, Plugin} from '@docusaurus/types';

/** Modules of Docusaurus that are no part of the theme, and for which this site has its own or none. */
export default function replacedModules({siteDir}: LoadContext): Plugin {
  const alias = {
    // Every link of the site is drawn by a component of its own, also those of articles and of the theme.
    '@docusaurus/Link': `${siteDir}/src/components/SiteLink/index.tsx`,
    // Code is coloured by the build: pages need no highlighter. A module that is ignored would be named
    // by the folder of the project, and change the bytes of the site with it.
    [require.resolve('@docusaurus/theme-classic/lib/prism-include-languages.js')]: `${siteDir}/plugins/replaced-modules/nothing.ts`,
  };
  return {name: 'replaced-modules', configureWebpack: () => ({resolve: {alias}})};
}
