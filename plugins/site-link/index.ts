import type {LoadContext, Plugin} from '@docusaurus/types';

/** Every link of the site is drawn by a component of its own, also those of articles and of the theme. */
export default function siteLink({siteDir}: LoadContext): Plugin {
  const alias = {'@docusaurus/Link': `${siteDir}/src/components/SiteLink/index.tsx`};
  return {name: 'site-link', configureWebpack: () => ({resolve: {alias}})};
}
