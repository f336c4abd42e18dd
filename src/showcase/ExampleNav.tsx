import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {SectionNav} from '../components/SectionNav';
import {useBase} from '../hooks/useBase';

const description = 'Page of components: a state, or what a component is for';

/** A section of two pages, which every site has. The data of menus holds the base of the site. */
export function ExampleNav(): ReactNode {
  const {withBase} = useBase();
  return (
    <SectionNav
      items={[
        {
          type: 'link',
          href: withBase('/help/'),
          label: translate({id: 'show.sectionNav.page', message: 'A page', description}),
        },
        {
          type: 'category',
          collapsed: false,
          collapsible: true,
          label: translate({id: 'show.sectionNav.folder', message: 'A folder', description}),
          items: [
            {
              type: 'link',
              href: withBase('/about/'),
              label: translate({id: 'show.sectionNav.inside', message: 'A page in it', description}),
            },
          ],
        },
      ]}
    />
  );
}
