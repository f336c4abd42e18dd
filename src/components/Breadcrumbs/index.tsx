import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {breadcrumbList, type Crumb} from '../../domain/breadcrumbs/breadcrumbList';
import {places} from '../SiteNav/places';

interface BreadcrumbsProps {
  /** From below the front page to the page itself. */
  readonly trail: readonly Crumb[];
}

/** The way to a page as data for search engines; readers have the menu. Names are those of the menus. */
export function Breadcrumbs({trail}: BreadcrumbsProps): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const doors = new Map(places().map(({to, label}) => [to, label]));
  const crumbs = [
    {name: siteConfig.title, path: '/'},
    ...trail.map(({name, path}) => ({name: doors.get(path) ?? name, path})),
  ];
  return (
    <Head>
      <script type="application/ld+json">
        {breadcrumbList(crumbs, {siteUrl: siteConfig.url, baseUrl: siteConfig.baseUrl})}
      </script>
    </Head>
  );
}
