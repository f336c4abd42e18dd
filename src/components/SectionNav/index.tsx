import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

function Item({item}: {readonly item: PropSidebarItem}): ReactNode {
  const {pathname} = useLocation();
  switch (item.type) {
    case 'link':
      return (
        <li>
          <Link to={item.href} {...(pathname === item.href && {'aria-current': 'page' as const})}>
            {item.label}
          </Link>
        </li>
      );
    case 'category':
      return (
        <li>
          <span className={styles.group}>{item.label}</span>
          <SectionNav items={item.items} />
        </li>
      );
    case 'html':
      return null;
  }
}

interface SectionNavProps {
  readonly items: readonly PropSidebarItem[];
}

/** The pages of a section, all of them, as plain nested lists. */
export function SectionNav({items}: SectionNavProps): ReactNode {
  return (
    <ul className={styles.list}>
      {items.map((item, i) => (
        <Item key={'label' in item ? item.label : i} item={item} />
      ))}
    </ul>
  );
}
