import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import type {ReactNode} from 'react';
import {useBase} from '../../hooks/useBase';
import styles from './styles.module.css';

/** Either may lack the slash at the end: the sidebar’s data does, and so may a path. */
const isHere = (href: string, pathname: string) => href.replace(/\/$/, '') === pathname.replace(/\/$/, '');

/** Whether a page stands below an item, at any depth. */
const holds = (item: PropSidebarItem, pathname: string): boolean =>
  item.type === 'category'
    ? item.items.some((each) => holds(each, pathname))
    : item.type === 'link' && isHere(item.href, pathname);

function Item({item}: {readonly item: PropSidebarItem}): ReactNode {
  const {pathname} = useLocation();
  const {withoutBase} = useBase();
  switch (item.type) {
    case 'link':
      return (
        <li>
          <Link
            // The sidebar’s data holds the base, and links add it.
            to={withoutBase(item.href)}
            {...(isHere(item.href, pathname) && {'aria-current': 'page' as const})}>
            {item.label}
          </Link>
        </li>
      );
    case 'category':
      return (
        <li>
          <details open={holds(item, pathname)} className={styles.folder}>
            <summary className={styles.group}>{item.label}</summary>
            <SectionNav items={item.items} />
          </details>
        </li>
      );
    case 'html':
      return null;
  }
}

interface SectionNavProps {
  readonly items: readonly PropSidebarItem[];
}

/** The pages of a section, all of them, as nested lists; the folders on the way to this page are open. */
export function SectionNav({items}: SectionNavProps): ReactNode {
  return (
    <ul className={styles.list}>
      {items.map((item, i) => (
        <Item key={'label' in item ? item.label : i} item={item} />
      ))}
    </ul>
  );
}
