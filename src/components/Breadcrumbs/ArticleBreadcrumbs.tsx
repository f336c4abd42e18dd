import {useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {menuTrail, type MenuItem} from '../../domain/breadcrumbs/menuTrail';
import {places} from '../SiteNav/places';
import {Breadcrumbs} from '.';

/** Below the base, with a slash at its end, which the menu's data leaves out on some. */
const sitePath = (href: string, baseUrl: string) => `/${href.slice(baseUrl.length)}`.replace(/\/?$/, '/');

function toMenu(items: readonly PropSidebarItem[], baseUrl: string): MenuItem[] {
  return items.flatMap((item): MenuItem[] => {
    if (item.type === 'category') {
      return [{type: 'group', name: item.label, items: toMenu(item.items, baseUrl)}];
    }
    if (item.type !== 'link') return [];
    const isIndex = item.docId?.endsWith('/index') ?? false;
    return [{type: 'page', name: item.label, path: sitePath(item.href, baseUrl), isIndex}];
  });
}

interface ArticleBreadcrumbsProps {
  readonly permalink: string;
  readonly title: string;
}

/** The way to an article: through its menu, or, where it stands in none, from the place it lies in. */
export function ArticleBreadcrumbs({permalink, title}: ArticleBreadcrumbsProps): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const sidebar = useDocsSidebar();
  const path = sitePath(permalink, siteConfig.baseUrl);
  const inMenu = menuTrail(toMenu(sidebar?.items ?? [], siteConfig.baseUrl), path);
  if (inMenu.length > 0) return <Breadcrumbs trail={inMenu} />;
  const place = places().find(({to}) => path.startsWith(to) && path !== to);
  const above = place === undefined ? [] : [{name: place.label, path: place.to}];
  return <Breadcrumbs trail={[...above, {name: title, path}]} />;
}
